import type { SourceOf } from '#rubric/sources.ts'

/** Cases and guides written by sellers. */
export default {
  F1: [
    'Forum: Valid Tracking Rate in toys, a second seller',
    'https://sellercentral.amazon.com/forums/t/valid-tracking-rate-toys/826928/11',
  ],
  F2: [
    'Forum: the plan that the project grew out of',
    'https://sellercentral.amazon.com/forums/t/valid-tracking-rate-poa-toys/826690/4',
  ],
  F3: [
    'Forum: account deactivated, low VTR (UK)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/d5dbbca1e1116f240120f505d7cda9af',
  ],
  F4: [
    'Forum: failed VTR, POA not accepted (UK)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/c94c07799db344f807b9f0086df3e33c',
  ],
  F5: [
    'Forum: VTR appeal blaming the post (UK)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/f169ce18cfb02883ae1cac41585288d0',
  ],
  F6: [
    'Forum: late dispatch POA refused twice',
    'https://sellercentral-europe.amazon.com/forums/t/poa-review-for-ldr-sent-it-2-times-dont-know-what-to-add-to-it/273393/2',
  ],
  F7: [
    'Forum: ODR, revised POA picked apart',
    'https://sellercentral-europe.amazon.com/forums/t/account-suspended-no-reply-to-new-revised-poa/229385/29',
  ],
  F8: [
    'Forum: late shipment suspension (UK)',
    'https://sellercentral-europe.amazon.com/forums/t/suspended-account-late-shipment/260805',
  ],
  F9: [
    'amzsecrets: two refused late-shipment appeals',
    'http://amzsecrets.com/amazon/question/help-with-suspension-appeal-late-shipment-rate-after-thanksgiving-holiday',
    'http://amzsecrets.com/amazon/question/appealing-suspension-from-late-shipment-rate',
  ],
  F10: [
    'Forum: ODR, revised POA (two claims)',
    'https://sellercentral.amazon.com/forums/t/help-with-revised-plan-of-action-for-appeal-of-suspension/314214',
  ],
  F11: [
    'Forum guide (bookseller)',
    'https://sellercentral.amazon.com/forums/t/suspended-by-amazon-what-should-i-do-help-with-appeals-by-oneida-books/388696',
  ],
  F12: [
    'Forum guide (veteran seller)',
    'https://sellercentral.amazon.com/forums/t/how-to-write-a-plan-of-action-when-youve-been-suspended/217077',
  ],
  F13: [
    'Forum: inauthentic POA cut from 7 pages to 1',
    'https://sellercentral.amazon.com/forums/t/posted-a-poa-that-was-way-too-long-yesterday-hoping-for-some-feedback-on-this-updated-poa/544366',
  ],
  F14: [
    'Forum: variation POA refused',
    'https://sellercentral.amazon.com/forums/t/asin-creation-policy-violation-account-suspended/546178/1',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/784bc2af02127989c0485286056ba610',
  ],
  F15: [
    'Forum: review manipulation (one refused, one reinstated)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/0fec2a04abba9b88647cf17640ee01e3',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/aec134cfec99be345d28cb087b27b253',
  ],
  F16: [
    'Forum: used sold as new POA refused',
    'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/99450ef05a503b3d5e6b8a8de0a22bd6',
  ],
  F17: [
    'Forum: VTR disputed as an error, refused',
    'https://sellercentral.amazon.com/forums/t/listing-deactivated-vtr-calcuations/839035/2',
  ],
  F18: [
    'Forum: POA for premium shipping lost by VTR',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/305c18ef599fba1ff1298c15ef0f3b8f',
  ],
  F19: [
    'sellersasksellers: invoices and LOAs',
    'https://sellersasksellers.com/t/invoice-requirements-for-appeals-specifically-customer-inauthentic-complaints/1911',
  ],
  F20: [
    'Forum: ODR packaging and service asks',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/f644b907b8fe78a6a7052d87bcfbd24f',
  ],
  F21: [
    'Scribd: a drop-shipping POA in circulation',
    'https://www.scribd.com/document/688300976/Dropshipping-Policy-Violation',
  ],
  F22: [
    'Forum: variation misuse, seven POAs',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/1252fb64ca093731f9ad962ab06adab7',
  ],
  F23: [
    'Forum: IP complaint, retraction conditions',
    'https://sellercentral.amazon.in/seller-forums/discussions/t/4c6f6e4c-52ac-42d0-97b3-f23e815875aa',
  ],
  F24: [
    'Forum: VTR appeal draft with three causes (UK)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions',
  ],
  F25: [
    'Forum: VTR and combined orders under Buy Shipping (UK)',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/9d31aa36-89a7-407e-a4ee-660905902293',
  ],
} as const satisfies SourceOf
