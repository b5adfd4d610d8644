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
}
