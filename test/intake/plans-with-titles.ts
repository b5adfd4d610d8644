/** Plans of our own under titles, alone or in a letter. `⟦section⟧` stands where a part must begin; the marks are taken out before the text is read. */
export const plansWithTitles: Readonly<Record<string, string>> = {
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

  'proof in the middle': `⟦root-cause⟧Root cause
We could not show where the shavers came from, because we had bought from a trader without papers.

⟦evidence⟧Evidence
Invoice 4471 of 3 March, 200 units
Letter of the brand owner

⟦corrective⟧Corrective actions
We ended the contract with the trader on 9 March.

⟦preventive⟧Preventive measures
We buy only with an invoice that names our company.`,

  'headings with what they are about': `⟦root-cause⟧Reasons for the Inauthentic Item Complaints on ASIN B0EXAMPLE1
The seal on the bottle was replaced by our supplier.

⟦corrective⟧Measures Taken to Address the Inauthentic Item Complaints
We stopped buying from the supplier on 3 June.

⟦preventive⟧Measures to Avoid Inauthentic Item Complaints in the Future
Each delivery is opened and compared with a sample from the maker.`,

  'immediate and long-term': `⟦root-cause⟧Cause of the problem:
A seal of the wrong size was used on 90 bottles.

⟦corrective⟧Immediate actions:
90 bottles destroyed on 5 May.

⟦preventive⟧Long-term measures:
The seal size is part of the pick list.`,

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

  'steps in three times': `⟦root-cause⟧Explanation of what happened
The wholesaler sent shirts of a second batch with another label.

⟦corrective⟧Steps already taken
The batch went back on 11 April.

⟦preventive⟧Steps we will take from now on
The label is compared when the pallet comes in.

⟦evidence⟧Enclosed documents
Return note of 11 April
Photos of both labels`,

  'headings of the first person': `⟦root-cause⟧What I have done wrong
I sent orders with the stamps of a friend's account, so no tracking was there.

⟦corrective⟧What I have done to solve it
All orders since 5 May go out with a tracked label.

⟦preventive⟧What I am going to do so it does not happen anymore
The untracked label is deleted from my printer.`,

  'a sentence about attachments at the end': `⟦root-cause⟧Root Cause:
We sourced the serum from a liquidator.

⟦corrective⟧Corrective Action:
We destroyed the stock on 8 May.

⟦preventive⟧Preventive Action:
We buy from the brand only.

⟦evidence⟧Please find attached the certificate of destruction and the new supply agreement.

⟦closing⟧Thank you for reviewing my appeal.`,

  'a subject line': `⟦opening⟧Subject: Appeal for ASIN B0EXAMPLE3

⟦opening⟧Dear Amazon,

we would like to appeal the removal of our listing.

⟦root-cause⟧Root Cause Analysis:
The listing said waterproof, but the jacket is only water repellent.

⟦corrective⟧Corrective Measures:
The text was changed on 2 May.

⟦preventive⟧Preventive Measures:
Texts are compared with the lab report.`,

  'headings put over from German': `⟦root-cause⟧Cause of the fault
Our packing machine closes boxes also when the leaflet is missing.

⟦corrective⟧Immediate measures
The 500 boxes in stock were opened and leaflets put in.

⟦preventive⟧Lasting measures
A scale stops the machine when the leaflet is missing.`,

  'headings in the passive': `⟦opening⟧Hi,

this is my second appeal.

⟦root-cause⟧Reason for the policy violation

I opened a second account for my brother's shop on my laptop.

⟦corrective⟧Actions that have been taken

The second account was closed on 1 May.

⟦preventive⟧Actions that will be taken to prevent the same issue

My brother works on his own computer.`,

  'summary and conclusion': `⟦opening⟧Summary
Two buyers reported a burnt smell.

⟦root-cause⟧Root Cause
The adapter was for 110 volts.

⟦corrective⟧Corrective Actions
The adapter was taken out of all 80 boxes.

⟦preventive⟧Preventive Actions
Voltage is part of the incoming check.

⟦closing⟧Conclusion
We ask for the listing to be opened.`,

  'attachments first': `⟦evidence⟧Attached documents:
Invoice of 2 May
Letter of the brand

⟦root-cause⟧Root cause:
The invoice of the first appeal did not show our address.

⟦corrective⟧Actions taken:
The supplier issued a new invoice on 2 May.

⟦preventive⟧Preventive measures:
Each invoice is checked for name and address.`,

  'actions before the cause': `⟦corrective⟧Actions taken
We closed the listing on 3 May.

⟦root-cause⟧Root cause
The glue was not tested for food.

⟦preventive⟧Prevention
A food test is part of the order form.`,

  'headings that are sentences before a list': `⟦root-cause⟧The issue happened for the following reasons:
- The thermometer in the van was broken.
- Nobody reads the log of the van.

⟦corrective⟧We have taken the following actions to resolve it:
- The van was taken out of service.
- 36 boxes were destroyed.

⟦preventive⟧We will take the following steps so that it does not happen again:
- The log is read each evening.
- A second thermometer is in each van.`,
}
