/** Plans of our own under Amazon’s questions, or questions of their own. `⟦section⟧` stands where a part must begin; the marks are taken out before the text is read. */
export const plansWithQuestions: Readonly<Record<string, string>> = {
  'the questions of the form, future tense': `⟦root-cause⟧What was the root cause that led to the issue?
- Our label printer cut the last digit off every third tracking number.
- The night shift had no list to compare the labels with.

⟦corrective⟧What actions will you take to resolve the issue?
- We are replacing the printer on Thursday.
- We are writing to the 14 buyers who asked for their parcel.

⟦preventive⟧What steps will you take to prevent future issues?
- A scanner at the packing table reads each label before the box is closed.`,

  'the questions of the form, past tense, on one page with answers in paragraphs': `⟦root-cause⟧The root cause(s) of the issue
We listed the mugs under a brand that was not ours. The supplier's sheet had the brand in the title, and we copied it.

⟦corrective⟧The actions you have taken to resolve the issue
On 4 May we deleted the 12 listings. We wrote to the brand owner on the same day.

⟦preventive⟧The steps you have taken to prevent the issue going forward
Two people now read every new title. The second one signs the list.`,

  'the questions of the reply, with greater detail': `⟦opening⟧Dear Seller Performance,
thank you for the chance to add detail.

⟦root-cause⟧Greater detail on the root cause(s) of the late shipments:
The warehouse moved in June. For nine days the pick list was printed only once a day.

⟦corrective⟧Greater detail on the actions you have taken to resolve the late shipments:
The pick list prints every hour since 20 June.

⟦preventive⟧Greater detail on the steps you have taken to prevent late shipments going forward:
A move of the warehouse is now planned with two days without orders.`,

  'hard line breaks': `⟦root-cause⟧What is the reason for this?

We sent the units of two suppliers to the same shelf at the fulfilment
centre, and the labels of the second supplier carried the code of the
first one.

⟦corrective⟧What have you done to resolve this?

On 3 March we ordered the removal of 112 units and had the rest
counted by hand.

⟦preventive⟧How will you prevent this in future?

Each supplier has a code of its own, and the goods are photographed
before a box is closed.`,

  'a forum post with a title above the plan': `⟦opening⟧Late shipment rate, my plan, please help

My plan was refused. This is what I sent:

⟦root-cause⟧What was the root cause that led to the issue?
I took ten days off and left the store open.

⟦corrective⟧What actions did you take to resolve the issue?
I shipped the 40 open orders on 2 May.

⟦preventive⟧What steps did you take to prevent this issue?
Holiday mode is on my packing calendar.`,

  'arrows, dashes and a question as a heading': `⟦root-cause⟧Why did this happen?
— Our clerk typed order numbers by hand.

⟦corrective⟧What have we done so far?
— We connected the scanner on 3 May.

⟦preventive⟧What will we do so that it does not happen again?
— Typing is switched off; the scanner is the only way.`,

  'Amazon’s message quoted above the answer': `⟦opening⟧Hello from Amazon,
please send us a plan of action that explains:
-- The root cause(s) of the late shipments
-- The actions you have taken to resolve the late shipments
-- The steps you have taken to prevent late shipments

Our answer:

⟦root-cause⟧Root cause
The second pick round was left out on six days in May.

⟦corrective⟧Actions taken
Both rounds run again since 2 June.

⟦preventive⟧Steps for the future
The shift lead signs each round.`,

  'questions and answers': `⟦root-cause⟧Q1: What is the root cause of the issue?
A: The importer changed the fabric and told us in a mail that nobody read.

⟦corrective⟧Q2: What actions have you taken to fix it?
A: We closed the listing on 4 April and refunded 31 buyers.

⟦preventive⟧Q3: What will you do to avoid it in the future?
A: The importer sends a sample with each batch.`,

  'long question headings with the metric in them': `⟦root-cause⟧1. What was the root cause that led to your Order Defect Rate being above 1% in the 60 days before the notice?

Eight buyers opened claims because parcels to Spain took 14 days.

⟦corrective⟧2. What corrective actions have you taken to bring the Order Defect Rate back under the target?

We answered all eight claims and closed Spain on 7 May.

⟦preventive⟧3. What measures will ensure that the Order Defect Rate stays under the target in the future?

Each new country starts with 20 test parcels.`,

  'the questions as bullets': `⟦root-cause⟧- The root cause(s) of the issue:
We used a picture with a logo that is not ours.
⟦corrective⟧- The actions you have taken to resolve the issue:
Picture removed on 1 May.
⟦preventive⟧- The steps you have taken to prevent the issue going forward:
Pictures are made by our own photographer.`,

  'labels in capitals, answers on two lines': `⟦root-cause⟧ROOT CAUSE: Our agency wrote reviews for us.
We paid 200 dollars for ten of them.

⟦corrective⟧CORRECTIVE ACTION: The contract was ended on 5 May.
All ten reviews were reported.

⟦preventive⟧PREVENTIVE ACTION: No agency has access to our account.`,

  'questions of one’s own': `⟦root-cause⟧How did the problem arise?
The scale was off by 40 grams.

⟦corrective⟧Changes we have made
The scale was replaced on 3 May.

⟦preventive⟧How will we make sure this never happens again?
The scale is tested with a weight every Monday.`,

  'why, how and a plan': `⟦root-cause⟧Why was our account deactivated?
Our bank account was in the name of my wife.

⟦corrective⟧How we fixed this
The account now has my own bank account since 2 May.

⟦preventive⟧Prevention plan
Changes of the account are made by me only.`,
}
