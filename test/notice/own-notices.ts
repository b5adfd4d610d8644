import type { Route } from '#domain/issue.ts'
import type { AskKind, NoticeFactKind } from '#domain/notice.ts'
import type { Violation } from '#domain/violation.ts'

/** A message in our own words, and what must be read from it. */
export type OwnNotice = {
  readonly name: string
  readonly violation: Violation
  readonly route: Route
  readonly outcome?: string
  readonly asks: readonly (readonly [AskKind, words: string])[]
  readonly facts: readonly (readonly [NoticeFactKind, value: string])[]
  readonly unread?: readonly string[]
  readonly text: string
}

/** Invented notices and replies: shops, numbers and products do not exist. */
export const ownNotices: readonly OwnNotice[] = [
  {
    name: 'vtr: Two categories lose their offers',
    violation: 'vtr',
    route: 'plan',
    asks: [
      ['root-cause', 'The reason why valid tracking information was not supplied for your orders'],
      ['actions-taken', 'What you have changed so that it is supplied'],
      ['preventive-steps', 'The measures that stop this from happening again'],
    ],
    facts: [
      ['category', 'Sports & Outdoors'],
      ['category', 'Pet Supplies'],
      ['metric-window', '30'],
      ['metric-value', '71.4'],
      ['metric-target', '95'],
      ['marketplace', 'uk'],
    ],
    text: `Hello,

We removed your seller-fulfilled offers in the categories below:

Sports & Outdoors
Pet Supplies

Why did this happen?
Your Valid Tracking Rate over the last 30 days was 71.4%. Our goal is 95% or more in every category. Offers that Amazon ships for you are not affected.

What do I need to send?
Please reply with:
-- The reason why valid tracking information was not supplied for your orders
-- What you have changed so that it is supplied
-- The measures that stop this from happening again

How do I send it?
Write to us through the Appeal button on your Account Health page: https://sellercentral.amazon.co.uk/performance/dashboard

We're here to help
Call us at any time. Please ship all open orders.

Amazon.co.uk Seller Performance`,
  },
  {
    name: 'vtr: questions in running text',
    violation: 'vtr',
    route: 'plan',
    asks: [
      ['root-cause', 'Why did the numbers not work?'],
      ['actions-taken', 'What did you do when you noticed?'],
      ['preventive-steps', 'What makes you sure that the next parcels can be followed?'],
    ],
    facts: [
      ['category', 'Automotive'],
      ['metric-value', '73.06'],
      ['metric-target', '95'],
    ],
    text: `Subject: Valid Tracking Rate policy: your offers in Automotive

Hi Quarry Lane Parts,

this is to let you know that we switched off the offers in Automotive which you ship yourself. Out of 412 parcels that were due in the four weeks to 2 May, only 301 carried a number the carrier had scanned, which is 73.06 percent. Sellers are expected to reach 95 percent.

What we would like from you is a short text, in your own words, that answers three questions. Why did the numbers not work? What did you do when you noticed? What makes you sure that the next parcels can be followed?

Use the form behind the button "Appeal" (Account Health). We answer within 48 hours as a rule.`,
  },
  {
    name: 'vtr: reply that wants greater detail',
    violation: 'vtr',
    route: 'plan',
    outcome: 'more-needed',
    asks: [
      ['root-cause', 'Greater detail on the root causes of missing valid tracking numbers'],
      ['actions-taken', 'Greater detail on the actions you took so that orders carry valid tracking numbers'],
      ['preventive-steps', 'Greater detail on the steps taken to avoid missing valid tracking numbers in future'],
    ],
    facts: [['deadline', '7 days']],
    text: `Thanks for the plan you sent about your tracking rate. It was read, but it does not hold enough information to give your offers in Home & Garden back.

Please send:
* Greater detail on the root causes of missing valid tracking numbers
* Greater detail on the actions you took so that orders carry valid tracking numbers
* Greater detail on the steps taken to avoid missing valid tracking numbers in future

If we hear nothing within 7 days the listings stay inactive.`,
  },
  {
    name: 'vtr: reply in one paragraph',
    violation: 'vtr',
    route: 'plan',
    outcome: 'more-needed',
    asks: [
      [
        'root-cause',
        'At present we cannot give you back the category Toys: your text leaves open why tracking numbers were not valid and how you have solved this.',
      ],
      [
        'actions-taken',
        'At present we cannot give you back the category Toys: your text leaves open why tracking numbers were not valid and how you have solved this.',
      ],
      ['root-cause', 'More about the root cause of the invalid tracking'],
      ['actions-taken', 'More about what was done to solve it'],
      ['preventive-steps', 'More about how it is avoided in times to come.'],
    ],
    facts: [['category', 'Toys']],
    text: `Dear seller, thank you for your plan. It has been looked at by our team. At present we cannot give you back the category Toys: your text leaves open why tracking numbers were not valid and how you have solved this. Once we have got the following, we look at it again: - More about the root cause of the invalid tracking - More about what was done to solve it - More about how it is avoided in times to come. Kind regards, Seller Performance`,
  },
  {
    name: 'lsr: a quiz is open',
    violation: 'lsr',
    route: 'quiz',
    asks: [['other-action', 'Take the quiz within 72 hours: open Account Health and choose "Start quiz".']],
    facts: [
      ['metric-value', '9.8'],
      ['metric-window', '30'],
      ['metric-target', '4'],
      ['deadline', '72 hours'],
      ['marketplace', 'de'],
    ],
    text: `Dear seller,
Your late dispatch rate has reached 9.8 % in the past 30 days (target: under 4 %). Because of that your account is at risk of deactivation.
You can avoid this by passing a short quiz. Take the quiz within 72 hours: open Account Health and choose "Start quiz".
If you do not pass, we will ask you for a plan of action.
Amazon.de`,
  },
  {
    name: 'lsr: account off, two attempts',
    violation: 'lsr',
    route: 'plan',
    asks: [
      ['root-cause', 'What caused the late shipments.'],
      ['actions-taken', 'Corrective actions you have already taken.'],
      ['preventive-steps', 'How you will prevent late shipments in the future.'],
    ],
    facts: [
      ['marketplace', 'us'],
      ['metric-target', '4'],
      ['metric-window', '10'],
      ['metric-value', '11.2'],
      ['deadline', '2026-03-29'],
      ['attempts-limit', '2'],
    ],
    text: `Your Amazon.com seller account has been deactivated.
Why? More than 4% of your orders were confirmed as shipped after their expected ship date. In the 10 days ending 12 March 2026 your Late Shipment Rate was 11.2%.
How can I reactivate my account?
Submit a plan of action that explains:
1) What caused the late shipments.
2) Corrective actions you have already taken.
3) How you will prevent late shipments in the future.
Please submit the plan by March 29, 2026. You have two attempts.`,
  },
  {
    name: 'lsr: figures in a table',
    violation: 'lsr',
    route: 'plan',
    asks: [
      [
        'root-cause',
        'It should be clear from it what the problem was, that it is solved, and that it will not come back.',
      ],
      [
        'actions-taken',
        'It should be clear from it what the problem was, that it is solved, and that it will not come back.',
      ],
      [
        'preventive-steps',
        'It should be clear from it what the problem was, that it is solved, and that it will not come back.',
      ],
    ],
    facts: [
      ['metric-window', '30'],
      ['metric-value', '7.77'],
      ['metric-target', '4'],
      ['metric-window', '10'],
      ['metric-value', '12.5'],
      ['marketplace', 'uk'],
    ],
    text: `Hello,

You can no longer sell items which you ship yourself. Reason: late shipments. The table shows your numbers.

Late Shipment Rate (30 days): 7.77% (target < 4%)
Late Shipment Rate (10 days): 12.5% (target < 4%)

We ask for a plan. It should be clear from it what the problem was, that it is solved, and that it will not come back.

Appeals can be sent up to 3 times; after three attempts we will not read any more.

amazon.co.uk`,
  },
  {
    name: 'lsr: reply: not implemented',
    violation: 'lsr',
    route: 'plan',
    outcome: 'not-implemented',
    asks: [
      [
        'actions-taken',
        'Please come back when they have, and tell us on which date each action was taken and what effect it had.',
      ],
    ],
    facts: [],
    text: `Hello,
your appeal about late dispatch was not successful. Reason: the actions in your plan have not been implemented yet, as 12 of 40 orders were late again last week.
Please come back when they have, and tell us on which date each action was taken and what effect it had.`,
  },
  {
    name: 'odr: three kinds of defect',
    violation: 'odr',
    route: 'plan',
    asks: [
      ['root-cause', 'the root cause of each'],
      ['actions-taken', 'the actions you have taken to resolve each'],
      ['preventive-steps', 'the steps you have taken to prevent each'],
    ],
    facts: [
      ['marketplace', 'ca'],
      ['metric-window', '60'],
      ['metric-value', '2.31'],
      ['metric-target', '1'],
    ],
    text: `Hello Birchfield Lamps,
You may no longer sell on Amazon.ca for now. In the 60 days up to yesterday, 2.31% of your orders ended with an A-to-z claim, a bad rating or a chargeback; the limit is 1%.
Before you write to us, contest any claim or rating which you believe is wrong.
To be reinstated, send us a plan of action with the following for A-to-z claims, negative feedback and chargebacks:
- the root cause of each
- the actions you have taken to resolve each
- the steps you have taken to prevent each
We hold your funds for up to 90 days.`,
  },
  {
    name: 'odr: orders listed',
    violation: 'odr',
    route: 'plan',
    asks: [
      [
        'root-cause',
        'Please review them and tell us, within 3 days, what led to the complaints and which steps you are taking to make sure buyers get what they ordered.',
      ],
      [
        'preventive-steps',
        'Please review them and tell us, within 3 days, what led to the complaints and which steps you are taking to make sure buyers get what they ordered.',
      ],
    ],
    facts: [
      ['metric-value', '1.8'],
      ['metric-target', '1'],
      ['order-id', '702-1234567-7654321'],
      ['order-id', '702-7654321-1234567'],
      ['deadline', '3 days'],
    ],
    text: `Your order defect rate is 1.8%. We require sellers to keep it below 1%.
The following orders show what went wrong:
702-1234567-7654321
702-7654321-1234567
Please review them and tell us, within 3 days, what led to the complaints and which steps you are taking to make sure buyers get what they ordered.
Seller Performance`,
  },
  {
    name: 'odr: reply: two things missing',
    violation: 'odr',
    route: 'plan',
    outcome: 'more-needed',
    asks: [['preventive-steps', 'Tell us for both of them how you are going to keep it from happening.']],
    facts: [],
    text: `Hi,
your plan is here, but it is not finished. Two things were found in your orders which it says nothing about: parcels that did not arrive, and items that were broken when they did. Tell us for both of them how you are going to keep it from happening. Just answer this mail.
When we have your plan we look at it and tell you whether you can sell again.`,
  },
  {
    name: 'inauthentic: invoices and the way out in error',
    violation: 'inauthentic',
    route: 'documents',
    asks: [
      [
        'invoices',
        'Copies of invoices, receipts, contracts or delivery orders from your supplier issued in the last 365 days, which reflect your sales volume',
      ],
      ['supplier-contact', 'Contact information of your supplier, including name, phone number, address and website'],
      ['authorisation-letter', 'A letter of authorization from the brand owner, if you have one'],
      ['dispute-evidence', 'Then explain why.'],
      ['dispute-evidence', 'How your account has not violated our policy'],
      ['evidence', 'Evidence that supports it'],
    ],
    facts: [
      ['document-age', '365 days'],
      ['document-format', 'pdf, jpg, png, gif'],
      ['asin', 'B0A1B2C3D4'],
      ['marketplace', 'us'],
    ],
    text: `Hello from Amazon.

Your account was deactivated in accordance with Section 3 of Amazon's Business Solutions Agreement. Funds will not be transferred to you but stay in your account.

Why did this happen?
We got complaints about the authenticity of the items at the end of this mail. The sale of counterfeit products is strictly prohibited.

How do I reactivate my account?
Please send the following:
-- Copies of invoices, receipts, contracts or delivery orders from your supplier issued in the last 365 days, which reflect your sales volume
-- Contact information of your supplier, including name, phone number, address and website
-- A letter of authorization from the brand owner, if you have one

You may remove pricing, the rest must be readable. Accepted file types are .pdf, .jpg, .png, .gif. We may call your supplier to check these documents.

How do I send this?
Go to Account Health and press "Reactivate".

Has your account been deactivated in error?
Then explain why. Your explanation should include:
-- How your account has not violated our policy
-- Evidence that supports it

What happens if I do not send it?
Your account remains deactivated.

ASIN: B0A1B2C3D4
Title: Vitamin C serum
Amazon.com`,
  },
  {
    name: 'inauthentic: reply: invoices not verified',
    violation: 'inauthentic',
    route: 'documents',
    outcome: 'documents-refused',
    asks: [
      [
        'invoices',
        'Please send us other invoices, dated within the last 180 days, or a letter of authorisation of the brand.',
      ],
      [
        'authorisation-letter',
        'Please send us other invoices, dated within the last 180 days, or a letter of authorisation of the brand.',
      ],
    ],
    facts: [
      ['document-age', '180 days'],
      ['deadline', '14 days'],
      ['asin', 'B0QQ11WW22'],
    ],
    text: `We looked at the invoices you sent. We could not verify them, because the supplier did not confirm the sale.
Please send us other invoices, dated within the last 180 days, or a letter of authorisation of the brand.
Do not send order confirmations, pro forma invoices or retail receipts.
If we do not have these within 14 days, the ASIN B0QQ11WW22 will stay inactive.`,
  },
  {
    name: 'inauthentic: letters in one line',
    violation: 'inauthentic',
    route: 'documents',
    asks: [
      ['invoices', 'supplier invoices of the last 365 days;'],
      ['supplier-contact', 'supplier details: company, phone, e-mail, website;'],
      ['authorisation-letter', 'if you are the brand owner, your trademark registration.'],
    ],
    facts: [
      ['asin', 'B0INAUTH77'],
      ['document-age', '365 days'],
      ['deadline', '10 business days'],
      ['marketplace', 'es'],
    ],
    text: `Hola / Hello. Your listing B0INAUTH77 was removed because of a complaint about authenticity. Please provide: (a) supplier invoices of the last 365 days; (b) supplier details: company, phone, e-mail, website; (c) if you are the brand owner, your trademark registration. You can blacken prices. Send everything within 10 business days. Amazon.es`,
  },
  {
    name: 'inauthentic: supplier is a shop',
    violation: 'inauthentic',
    route: 'plan',
    asks: [
      ['invoices', 'its invoices from the last 12 months,'],
      ['supplier-contact', 'its details: company name, street, telephone, web page,'],
      ['authorisation-letter', 'a letter in which the brand allows you to sell.'],
      ['preventive-steps', 'If you do not, tell us how you will avoid such purchases.'],
    ],
    facts: [
      ['asin', 'B07KETTLE9'],
      ['asin', 'B07KETTLE8'],
      ['document-age', '12 months'],
      ['deadline', '2 weeks'],
    ],
    text: `Dear seller,

on reviewing the files for B07KETTLE9 and B07KETTLE8 we noticed that your supplier is a shop for end customers. Purchases there do not prove that goods are authentic.

What you can do

If you have another supplier for these items, give us
(1) its invoices from the last 12 months,
(2) its details: company name, street, telephone, web page,
(3) a letter in which the brand allows you to sell.
If you do not, tell us how you will avoid such purchases.

You have got two weeks.`,
  },
  {
    name: 'ip-trademark: four ways back',
    violation: 'ip-trademark',
    route: 'documents',
    asks: [
      ['authorisation-letter', 'provide a licence agreement or a letter of authorization of the owner,'],
      ['invoices', 'provide an invoice that proves the goods are authentic,'],
      ['listing-change', 'edit the detail page so that the trademark is no longer shown, or'],
      ['other-action', 'ask the owner to retract the complaint at notice-retraction@amazon.com.'],
      ['dispute-evidence', 'If you have never sold the product, tell us.'],
    ],
    facts: [
      ['asin', 'B0TR4D3M4K'],
      ['complaint-id', '99887766'],
      ['document-format', 'jpeg, jpg, pjpeg, gif, png, tiff'],
    ],
    text: `Hello,
we removed some of your listings because a rights owner says they use a trademark without permission.
ASIN: B0TR4D3M4K
Trademark asserted: 5544332
Complaint ID: 99887766
How do I reactivate my listing?
You can
-- provide a licence agreement or a letter of authorization of the owner,
-- provide an invoice that proves the goods are authentic,
-- edit the detail page so that the trademark is no longer shown, or
-- ask the owner to retract the complaint at notice-retraction@amazon.com.
Documents must be .jpeg, .jpg, .pjpeg, .gif, .png or .tiff.
Have we removed your listing in error?
If you have never sold the product, tell us.`,
  },
  {
    name: 'used-as-new: opened boxes',
    violation: 'used-as-new',
    route: 'plan',
    asks: [
      ['issue-description', 'The issue(s) that caused the complaints about the condition'],
      ['actions-taken', 'The actions that you have taken to resolve them'],
      ['preventive-steps', 'Steps to prevent such complaints going forward'],
    ],
    facts: [
      ['asin', 'B0USED0001'],
      ['marketplace', 'au'],
    ],
    text: `Hello,
Buyers complained that products they ordered as new had been opened or used before. For this reason listing B0USED0001 is inactive.
Please send us a plan of action:
- The issue(s) that caused the complaints about the condition
- The actions that you have taken to resolve them
- Steps to prevent such complaints going forward
You will find help in our Condition Guidelines and on the page on product authenticity.
Seller Performance Team, Amazon.com.au`,
  },
  {
    name: 'hazmat: data sheet',
    violation: 'hazmat',
    route: 'documents',
    asks: [
      [
        'other-documents',
        'To finish the review we need a safety data sheet not older than 5 years or, for products with batteries, an exemption sheet.',
      ],
    ],
    facts: [
      ['document-age', '5 years'],
      ['deadline', '14 business days'],
      ['asin', 'B0H4ZM4T01'],
    ],
    text: `Your product is under dangerous goods review. To finish the review we need a safety data sheet not older than 5 years or, for products with batteries, an exemption sheet. Please upload it within 14 business days; otherwise units in our fulfilment centres will be disposed of at your expense.
ASIN: B0H4ZM4T01`,
  },
  {
    name: 'verification: papers of the owner',
    violation: 'verification',
    route: 'verification',
    asks: [
      ['identity-documents', 'a government-issued ID of the primary contact'],
      ['identity-documents', 'a bank statement not older than 90 days'],
      ['identity-documents', 'a business registration document'],
    ],
    facts: [
      ['deadline', '10 days'],
      ['document-age', '90 days'],
      ['document-format', 'pdf, png, jpeg'],
      ['marketplace', 'us'],
    ],
    text: `We could not verify your business. To continue selling, upload within 10 days:
- a government-issued ID of the primary contact
- a bank statement not older than 90 days
- a business registration document
Formats: PDF, PNG or JPEG. The INFORM Consumers Act requires us to collect this.
sellercentral.amazon.com`,
  },
  {
    name: 'pricing: only the price',
    violation: 'pricing',
    route: 'fix',
    asks: [['listing-change', 'Lower the price to get them back: you do not need to appeal.']],
    facts: [
      ['marketplace', 'us'],
      ['asin', 'B0PR1C3001'],
    ],
    text: `One or more of your offers has a price far above recent prices on Amazon.com. Under our fair pricing policy we have removed these offers. Lower the price to get them back: you do not need to appeal.
ASIN B0PR1C3001, your price $89.99`,
  },
  {
    name: 'general: reply: approved',
    violation: 'general',
    route: 'plan',
    outcome: 'approved',
    asks: [],
    facts: [['marketplace', 'us']],
    text: `Congratulations! After reviewing your appeal we have reactivated your account. You can sell again on Amazon.com.
Please keep your metrics above the targets.`,
  },
  {
    name: 'general: reply: wrong channel',
    violation: 'general',
    route: 'plan',
    outcome: 'wrong-channel',
    asks: [],
    facts: [],
    text: `We received your submission, but it is not the correct channel. Appeals are only handled through the Account Health page. E-mails to this address are not read.`,
  },
  {
    name: 'general: reply: final',
    violation: 'general',
    route: 'plan',
    outcome: 'final-denial',
    asks: [],
    facts: [['marketplace', 'se']],
    text: `Hello,

we have gone through all of your submissions. Our decision to keep your account closed is final, and we will not respond to further messages about it.

Amazon.se`,
  },
  {
    name: 'general: reply: not reinstated',
    violation: 'general',
    route: 'plan',
    outcome: 'final-denial',
    asks: [],
    facts: [],
    text: `Hello, after careful consideration, we've decided not to reinstate your selling account. We won't reply to further e-mails on this subject.`,
  },
  {
    name: 'general: reply: reinstated',
    violation: 'general',
    route: 'plan',
    outcome: 'approved',
    asks: [],
    facts: [],
    text: `Thank you for contacting us. Your account was reinstated on 2 June. It can take up to 24 hours until all listings are back. Please make sure to keep to our policies.`,
  },
  {
    name: 'general: nothing is held against the seller',
    violation: 'general',
    route: 'plan',
    asks: [],
    facts: [['notice-date', '2026-06-14']],
    text: `From: Seller Performance
Date: 14 June 2026
To: seller

Thanks for writing. We have no record of a policy violation on your account. You do not need to do anything.`,
  },
]
