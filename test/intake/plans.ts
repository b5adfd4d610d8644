/**
 * Plans of our own, one a layout. `⟦section⟧` stands where a part must begin and says what it must be taken for; the marks
 * are taken out before the text is read.
 */
export const plans: Readonly<Record<string, string>> = {
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

  letters: `⟦root-cause⟧A) What went wrong
Returned phones went back on the shelf without a test.

⟦corrective⟧B) What we did about it
All 63 returned phones were taken off the shelf on 2 March.

⟦preventive⟧C) How we keep it from happening again
Returns go to a locked cage until a technician signs for them.`,

  'roman numbers': `⟦root-cause⟧I. Root cause analysis
The feed overwrote the handling time with the default of one day.
⟦corrective⟧II. Corrective actions
The feed was stopped on 8 April, and the handling time was set back to three days.
⟦preventive⟧III. Preventive actions
Only two people can start the feed, and the first ten rows are read before it runs.`,

  'numbered headings between blank lines': `⟦root-cause⟧1. Root Cause

Our agent answered buyers only on weekdays. Messages of Friday evening stayed open until Monday.

⟦corrective⟧2. Corrective Actions

We answered the 31 open messages on 9 May.

⟦preventive⟧3. Preventive Measures

A second agent answers on Saturday and Sunday since 10 May.

⟦evidence⟧4. Supporting Documents

Duty roster for May
Screenshot of the empty inbox`,

  'Markdown headings': `⟦opening⟧# Plan of action

⟦root-cause⟧## Root cause

The size chart belonged to last year's shoes. Buyers received shoes one size too small.

⟦corrective⟧## Immediate actions

- Chart replaced on 3 March
- 22 buyers refunded

⟦preventive⟧## Prevention

- The chart is part of the release sheet of every season.

⟦closing⟧## Conclusion

We ask you to review our listings.`,

  'bold lines as headings': `⟦root-cause⟧**Root cause of the issue:**
A part-timer packed the blue and the green cable into the same bin.

⟦corrective⟧**Actions taken:**
The bin was emptied and counted on 12 January. 9 buyers got the right cable.

⟦preventive⟧**Preventive steps:**
Each bin has one barcode, and the scanner refuses a second one.`,

  'headings in capitals': `⟦root-cause⟧ROOT CAUSE
OUR STOCK FILE WAS SENT ONCE A NIGHT, SO ITEMS SOLD TWICE.

⟦corrective⟧CORRECTIVE ACTION
WE CANCELLED NO MORE ORDERS AFTER 3 JULY AND BOUGHT 40 UNITS TO FILL THE OPEN ONES.

⟦preventive⟧PREVENTIVE ACTION
THE STOCK FILE GOES OUT EVERY 15 MINUTES.`,

  'a label and its answer on the same line': `⟦root-cause⟧Root cause: the carrier field was empty because the export left it out.
⟦corrective⟧Corrective action: on 5 May we added the field to the export and resent 18 confirmations.
⟦preventive⟧Prevention: the export stops when a row has no carrier.`,

  'a table of three issues, one after the other': `⟦root-cause⟧Issue 1 - root cause: two colours shared one listing.
⟦corrective⟧Corrective action: we split the listing on 2 June.
⟦preventive⟧Preventive action: a colour gets its own listing from the start.
⟦root-cause⟧Issue 2 - root cause: the photo showed four cups, the box held two.
⟦corrective⟧Corrective action: we replaced the photo on 3 June.
⟦preventive⟧Preventive action: the packer compares photo and box before a listing opens.`,

  'two issues, each with headings': `⟦root-cause⟧Root cause of the late shipments
One of two packers was ill from 3 to 17 May.

⟦corrective⟧Actions taken for the late shipments
A packer from an agency started on 18 May.

⟦root-cause⟧Root cause of the cancellations
The shop sold stock that our second channel had sold already.

⟦corrective⟧Actions taken for the cancellations
We hold back five units of each item since 19 May.`,

  'an e-mail with greeting, plea and signature': `⟦opening⟧Hello,

I am writing about the suspension of my account on 2 May. Please find my plan below.

⟦root-cause⟧What caused this:
I bought 40 perfumes at an outlet that gives till receipts only.

⟦corrective⟧What I have done:
The listings are closed and the rest of the stock is out of the warehouse.

⟦preventive⟧What I will do in future:
I buy from distributors who write an invoice to my company.

⟦closing⟧Thank you for your time and consideration. I look forward to your reply.

Kind regards
Ola Nyström
Nordlys Trading`,

  'a list of attachments behind the signature': `⟦root-cause⟧Root cause:
The expiry date was not in our stock list.

⟦corrective⟧Actions we took:
We counted all 380 jars on 4 June and destroyed the 26 old ones.

⟦preventive⟧Steps against a repeat:
The date is entered when a pallet comes in; jars with less than 120 days stay out.

⟦closing⟧Sincerely,
Tom Ruiz

⟦evidence⟧Attachments:
1. Count sheet of 4 June
2. Proof of destruction
3. Photo of the date label`,

  'no headings, one paragraph each': `⟦opening⟧Dear Amazon team, we are writing about the notice of 3 April on our order defect rate.

⟦root-cause⟧The reason for the defects was our glass packaging. The boxes lacked an inner wall, so 11 of 240 lamps broke because they touched the side.

⟦corrective⟧We have refunded all 11 buyers. We stopped shipping the lamp on 4 April and bought boxes with two walls.

⟦preventive⟧From now on every new fragile item will be dropped from one metre before it is listed. We will check the damage report every Monday.

⟦closing⟧Thank you for your time. We hope to hear from you.`,

  'no headings, first and second': `⟦root-cause⟧The first reason is that nobody was responsible for messages at night. The second reason is that our template did not say when a refund is paid.

⟦corrective⟧We have appointed a night agent. We also updated the template on 7 June.

⟦preventive⟧To prevent this in the future, the team lead will read ten answers every week.`,

  'no headings, one block': `⟦root-cause⟧Our account was suspended because we shipped late. The printer failed on 2 May and we did not have a second one. ⟦corrective⟧We have bought two printers and we have refunded the shipping costs to 17 buyers. ⟦preventive⟧To prevent this from happening again we will test both printers every morning before the first pick.`,

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

  'Word bullets and a nested tour': `⟦root-cause⟧What caused the issue:
  • Orders run through three programs.
    • The shop sends the order.
    • The warehouse program adds the carrier.
  • The carrier is not sent back to the shop.
⟦corrective⟧What we changed to solve it:
  • Orders go straight to the warehouse program since 1 May.
⟦preventive⟧How we avoid it in future:
  • Ten orders are compared each morning.`,

  'plus signs of an old forum': `⟦opening⟧+We were told that our offers are blocked and send our plan.+

⟦root-cause⟧+A) What happened:+
+• The battery warning was missing on two listings.+

⟦corrective⟧+B) What we have done:+
+• The warning is on both listings since 2 May.+

⟦preventive⟧+C) How we prevent it:+
+• A listing with a battery opens only with the warning.+`,

  'poor English without headings, lists led by a sentence': `⟦opening⟧Dear Amazon, I am seller since 2 year and my account have problem.

⟦root-cause⟧After we look in the account we found the reason why the customer complain:
1. worker put wrong size in the bag
2. picture in listing was old

⟦corrective⟧For solve this problem we already did this steps:
1. We removed the old picture
2. We refunded the 6 customer

⟦preventive⟧For it never happen again we will do so:
1. every bag is check two time
2. picture is check every month`,

  'poor English with own headings': `⟦root-cause⟧Reason of problem:
The charger was send with wrong plug for UK because supplier mix the box.

⟦corrective⟧Solution what we make:
All charger in stock is open and look by us, 45 wrong is take out.

⟦preventive⟧For future we do:
Every box from supplier is open and look before it go to Amazon.`,

  'headings of a quality system': `⟦opening⟧Problem statement
Three complaints between 2 and 9 May named a missing seal.

⟦root-cause⟧Root cause analysis
The seal is set by hand, and the station has no stop when the roll is empty.

⟦corrective⟧Containment
All 210 boxes in stock were opened and sealed.

⟦corrective⟧Corrective action
A sensor stops the line when the roll is empty, since 12 May.

⟦preventive⟧Preventive action
The sensor is tested at each start of a shift.`,

  'cause and action in one list under a mixed heading': `⟦root-cause⟧Root cause
The product page said "leather", the bag was imitation.

⟦corrective⟧Corrective and preventive actions
We corrected the page on 5 May and refunded 8 buyers.

⟦preventive⟧Every new page will be compared with the sample before it opens, every time.`,

  'a title, then steps': `⟦opening⟧Dear team,
we know that our cancellation rate is 4.1 %.

⟦root-cause⟧The main reason is that our stock file was wrong for a week. We did not notice it because nobody compares it.

⟦corrective⟧Plan of action:
1. We have corrected the stock file.
2. We have refunded the 9 buyers.
⟦preventive⟧3. From now on the file will be compared every evening.
4. We will monitor the cancellation rate daily.`,

  'proof in the middle': `⟦root-cause⟧Root cause
We could not show where the shavers came from, because we had bought from a trader without papers.

⟦evidence⟧Evidence
Invoice 4471 of 3 March, 200 units
Letter of the brand owner

⟦corrective⟧Corrective actions
We ended the contract with the trader on 9 March.

⟦preventive⟧Preventive measures
We buy only with an invoice that names our company.`,

  'a forum post with a title above the plan': `⟦opening⟧Late shipment rate, my plan, please help

My plan was refused. This is what I sent:

⟦root-cause⟧What was the root cause that led to the issue?
I took ten days off and left the store open.

⟦corrective⟧What actions did you take to resolve the issue?
I shipped the 40 open orders on 2 May.

⟦preventive⟧What steps did you take to prevent this issue?
Holiday mode is on my packing calendar.`,

  'actions first, told by a sentence': `⟦opening⟧To whom it may concern, I write in response to your message of 2 May.

⟦root-cause⟧I failed to remove 14 listings when the permit for the knives ended. I did not know that the permit has an end date.

⟦corrective⟧As soon as the notice came I deleted the 14 listings. I have also sent the remaining knives back to the maker.

⟦preventive⟧In future I will keep the end date of each permit in the calendar, and I will check the calendar every month.`,

  'a single line': `⟦root-cause⟧We did not check the batch before it left.`,

  'a greeting alone': `⟦opening⟧Dear Amazon team, I appreciate the chance to answer your notice.`,

  'headings with what they are about': `⟦root-cause⟧Reasons for the Inauthentic Item Complaints on ASIN B0EXAMPLE1
The seal on the bottle was replaced by our supplier.

⟦corrective⟧Measures Taken to Address the Inauthentic Item Complaints
We stopped buying from the supplier on 3 June.

⟦preventive⟧Measures to Avoid Inauthentic Item Complaints in the Future
Each delivery is opened and compared with a sample from the maker.`,

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

  'labels in bold with a dash': `⟦root-cause⟧**Root cause** – The courier label was printed before the parcel was weighed.
⟦corrective⟧**Corrective actions** – Labels are printed after the scale since 9 May.
⟦preventive⟧**Preventive measures** – The printer has no other way in.`,

  'sections with a dash and short titles': `⟦root-cause⟧SECTION 1 - WHAT WENT WRONG

The photos came from the maker's old catalogue.

⟦corrective⟧SECTION 2 - WHAT WE FIXED

All 18 photos were taken again between 3 and 6 June.

⟦preventive⟧SECTION 3 - GOING FORWARD

No listing opens with a photo that we did not take.`,

  'immediate and long-term': `⟦root-cause⟧Cause of the problem:
A seal of the wrong size was used on 90 bottles.

⟦corrective⟧Immediate actions:
90 bottles destroyed on 5 May.

⟦preventive⟧Long-term measures:
The seal size is part of the pick list.`,

  'signs before the headings': `⟦root-cause⟧🔹 Root Cause
Two SKUs shared one barcode.

⟦corrective⟧🔹 Corrective Actions
✅ 240 units were relabelled on 8 May.
✅ 12 buyers received the right item.

⟦preventive⟧🔹 Preventive Measures
✅ The system refuses a second SKU for a barcode.`,

  'headings that are sentences before a list': `⟦root-cause⟧The issue happened for the following reasons:
- The thermometer in the van was broken.
- Nobody reads the log of the van.

⟦corrective⟧We have taken the following actions to resolve it:
- The van was taken out of service.
- 36 boxes were destroyed.

⟦preventive⟧We will take the following steps so that it does not happen again:
- The log is read each evening.
- A second thermometer is in each van.`,

  'a heading and a sentence of courtesy at the end of each part': `⟦opening⟧Dear Amazon Team,

We take this matter seriously and apologize for the trouble.

PLAN OF ACTION

⟦root-cause⟧Root Cause of the Issue:

We used a courier without tracking for letters under 50 grams. We are sorry for that.

⟦corrective⟧Corrective Actions Taken:

Letters go with tracked mail since 12 May. We hope this shows our effort.

⟦preventive⟧Preventive Actions for the Future:

The shipping tool offers tracked services only.

⟦closing⟧We kindly ask you to reinstate our offers. Please let us know if you need more information.

Best regards,
Lena Ortiz`,

  'one issue an ASIN': `⟦opening⟧Plan of action for two ASINs

⟦root-cause⟧Root cause for ASIN B0EXAMPLE1: the manual was in German only.
⟦corrective⟧Corrective action: an English manual lies in each box since 3 May.
⟦preventive⟧Preventive action: the manual is on the list for new products.

⟦root-cause⟧Root cause for ASIN B0EXAMPLE2: the cable was shorter than stated.
⟦corrective⟧Corrective action: the length on the page was corrected on 4 May.
⟦preventive⟧Preventive action: the buyer of goods measures one piece of each delivery.`,

  'small letters': `⟦root-cause⟧the reason was we ship from two places and the second place did not have the new labels so 20 orders went out late.

⟦corrective⟧we have moved all orders to the first place and refunded the shipping to the 20 buyers.

⟦preventive⟧in future we will print all labels in one place and check the list every evening`,

  'long question headings with the metric in them': `⟦root-cause⟧1. What was the root cause that led to your Order Defect Rate being above 1% in the 60 days before the notice?

Eight buyers opened claims because parcels to Spain took 14 days.

⟦corrective⟧2. What corrective actions have you taken to bring the Order Defect Rate back under the target?

We answered all eight claims and closed Spain on 7 May.

⟦preventive⟧3. What measures will ensure that the Order Defect Rate stays under the target in the future?

Each new country starts with 20 test parcels.`,

  'a list without headings': `⟦root-cause⟧1. We did not compare the listing with the box, so the wrong model was shown.
2. Our clerk copied the text because the names are alike.
⟦corrective⟧3. We have corrected the listing and refunded 4 buyers.
4. We have removed the other model from the page.
⟦preventive⟧5. From now on two people will compare every listing with the box.
6. We will monitor returns every week.`,

  'paragraphs that begin with their purpose': `⟦opening⟧Dear Sir or Madam, I am writing in response to the notice about my account.

⟦root-cause⟧My mistake was that I sold used books as new. I did not know that a book with a name in it is used, because I had not read the condition guidelines.

⟦corrective⟧To correct this, I have removed all 70 books and I refunded three buyers.

⟦preventive⟧To prevent this from happening again, I will grade each book with the guideline next to me before listing it.`,

  'steps in three times': `⟦root-cause⟧Explanation of what happened
The wholesaler sent shirts of a second batch with another label.

⟦corrective⟧Steps already taken
The batch went back on 11 April.

⟦preventive⟧Steps we will take from now on
The label is compared when the pallet comes in.

⟦evidence⟧Enclosed documents
Return note of 11 April
Photos of both labels`,

  'problem, solution, prevention': `⟦root-cause⟧Problem: the dosage on the label was printed in the wrong unit.
⟦corrective⟧Solution: 140 labels were replaced on 6 May.
⟦preventive⟧Prevention: two people read each new label.`,

  'the issue told before its cause': `⟦opening⟧Issue
Our offers in Kitchen were closed on 3 May.

⟦root-cause⟧Cause
The pan was sold as new although the box had been opened for a photo.

⟦corrective⟧Correction
The pan was taken out of stock on 4 May.

⟦preventive⟧Prevention
Photos are taken of a second piece that is not sold.`,
}
