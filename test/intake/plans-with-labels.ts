/** Plans of our own with labels, letters, numbers, and several issues. `⟦section⟧` stands where a part must begin; the marks are taken out before the text is read. */
export const plansWithLabels: Readonly<Record<string, string>> = {
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

  'labels in bold with a dash': `⟦root-cause⟧**Root cause** – The courier label was printed before the parcel was weighed.
⟦corrective⟧**Corrective actions** – Labels are printed after the scale since 9 May.
⟦preventive⟧**Preventive measures** – The printer has no other way in.`,

  'sections with a dash and short titles': `⟦root-cause⟧SECTION 1 - WHAT WENT WRONG

The photos came from the maker's old catalogue.

⟦corrective⟧SECTION 2 - WHAT WE FIXED

All 18 photos were taken again between 3 and 6 June.

⟦preventive⟧SECTION 3 - GOING FORWARD

No listing opens with a photo that we did not take.`,

  'signs before the headings': `⟦root-cause⟧🔹 Root Cause
Two SKUs shared one barcode.

⟦corrective⟧🔹 Corrective Actions
✅ 240 units were relabelled on 8 May.
✅ 12 buyers received the right item.

⟦preventive⟧🔹 Preventive Measures
✅ The system refuses a second SKU for a barcode.`,

  'one issue an ASIN': `⟦opening⟧Plan of action for two ASINs

⟦root-cause⟧Root cause for ASIN B0EXAMPLE1: the manual was in German only.
⟦corrective⟧Corrective action: an English manual lies in each box since 3 May.
⟦preventive⟧Preventive action: the manual is on the list for new products.

⟦root-cause⟧Root cause for ASIN B0EXAMPLE2: the cable was shorter than stated.
⟦corrective⟧Corrective action: the length on the page was corrected on 4 May.
⟦preventive⟧Preventive action: the buyer of goods measures one piece of each delivery.`,

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

  'items with letters': `⟦root-cause⟧Root Causes:
a) The importer did not send the test report.
b) We did not ask for it because the toy looked simple.

⟦corrective⟧Actions Taken:
a) On 2 May we stopped the sale.
b) On 4 May we ordered a test.

⟦preventive⟧Future Prevention:
a) No toy is listed without a report.`,

  'numbers in two levels': `⟦root-cause⟧1. Root cause
1.1 The price file had a comma in place of a point.
1.2 The upload has no check of prices.

⟦corrective⟧2. Corrective actions
2.1 The file was corrected on 9 May.
2.2 The 6 buyers were told and refunded.

⟦preventive⟧3. Preventive actions
3.1 The upload refuses prices above 500.`,

  'one line each, with a dash': `⟦root-cause⟧Root cause - wrong barcode on the outer carton
⟦corrective⟧Corrective action - relabelled 300 cartons on 3 May
⟦preventive⟧Preventive action - barcode is scanned before the truck is loaded`,

  'labels in the middle of a block': `⟦opening⟧Hello Amazon, thank you for the chance to appeal. ⟦root-cause⟧Root cause: I did not know that refurbished toner needs approval. ⟦corrective⟧Corrective actions: I removed 12 listings on 3 May. ⟦preventive⟧Preventive actions: I read the approval list before I buy.`,

  'commitments for the future': `⟦root-cause⟧Explanation of the root cause
Two kits were packed without screws.

⟦corrective⟧Resolution
Screws were sent to both buyers on 2 May.

⟦preventive⟧Our commitments for the future
Each kit is weighed.`,

  'poor English in three labels': `⟦root-cause⟧Reason: my worker forget to put tracking, he think it is automatic.
⟦corrective⟧What I do: I put tracking in all 33 order now.
⟦preventive⟧What I will do: every evening I check all order have tracking.`,

  'optional plurals': `⟦root-cause⟧1) Root Cause(s):
Stock was counted once a year.

⟦corrective⟧2) Immediate Corrective Action(s):
Full count on 5 May.

⟦preventive⟧3) Systemic / Long-term Preventive Action(s):
Count of ten SKUs every day.`,

  'a table with tabs': `⟦root-cause⟧Root cause\tThe address label covered the barcode.
⟦corrective⟧Corrective action\tLabels were moved on 4 May.
⟦preventive⟧Preventive action\tA picture at the table shows the place.`,

  'a label for the cause, sentences before the lists': `⟦root-cause⟧Root cause: we set the wrong condition for open-box items.

We thought "like new" was allowed in this category. It is not.

⟦corrective⟧To resolve this issue we have:
• Deleted 18 listings
• Refunded 2 buyers

⟦preventive⟧To prevent this issue we will:
• Check the category rules before each listing
• Train our lister every quarter`,

  'labels in the passive': `⟦opening⟧Dear Account Specialist,

Please accept this as our plan of action.

⟦root-cause⟧Cause: Our listing contained the phrase "FDA approved", which is not true for this product.

⟦corrective⟧What was done: The phrase was taken out on 2 May. All 60 listings were searched and two more were corrected.

⟦preventive⟧What will be done: Each new text is read by a lawyer. A list of forbidden phrases is used by the copywriter.`,
}
