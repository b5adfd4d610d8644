import type { SourceOf } from '#rubric/sources.ts'

/** Amazon's own pages, its moderators, and its letters as sellers quote them. */
export default {
  A1: [
    'Amazon help: create a plan of action (G201623610)',
    'https://sellercentral.amazon.nl/gp/help/external/help.html?itemID=201623610',
  ],
  A2: [
    'Amazon forum moderator: writing an Account Health appeal; full advice seen only as paraphrased by craft-e-corner.com and amazos.biz',
    'https://sellercentral.amazon.com/seller-forums/discussions/t/2a2a4bce-7015-4844-a832-368e3345207c',
    'https://www.craft-e-corner.com/blogs/amazon-account-health-appeal/amazon-defective-product-listing-account-health-appeal-process-reinstatement',
    'https://amazos.biz/amazon-account-health-violations-how-to-triumph-with-an-effective-appeal/',
  ],
  A3: [
    'Amazon help: Valid Tracking Rate FAQ (G202014610), US, CA, UK, IT versions',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=202014610',
    'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202014610',
    'https://sellercentral-europe.amazon.com/gp/help/external/G202014610',
  ],
  A4: [
    'Amazon announcement: changes in shipment confirmation, April/May 2021',
    'https://sellercentral.amazon.com/forums/t/upcoming-changes-in-shipment-confirmation/788961',
  ],
  A5: [
    'Amazon rejection letters as quoted by sellers (VTR, ODR, inauthentic)',
    'https://sellercentral.amazon.com/forums/t/valid-tracking-rate-toys/826928/11',
    'https://sellercentral.amazon.com/forums/t/order-defect-rate-suspended-appeal/877931',
    'https://sellercentral.amazon.com/forums/t/posted-a-poa-that-was-way-too-long-yesterday-hoping-for-some-feedback-on-this-updated-poa/544366',
  ],
  A6: [
    'Amazon restricted-products notice as quoted by a seller',
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/5c5a94eab54ee268949e0fe9cb7a6deb',
  ],
  A7: [
    'Amazon help: appeal the removal of selling privileges (archived) with worked examples',
    'http://www.amazon.com/gp/help/customer/display.html?nodeId=200370580',
    'https://th4.ilovetranslation.com/yjKKrrt4hAw=d',
  ],
  A8: [
    'Amazon forum moderator: product safety appeal requirements',
    'http://sellercentral.haqm.com/seller-forums/discussions/t/22339ca1-4ab7-408d-981c-97acc672befb',
  ],
  A9: [
    'Amazon help: restricted products policy, enforcement part',
    'https://sellercentral.amazon.com.br/gp/help/external/help.html?itemID=201567350',
  ],
  A10: ['Amazon help: shipping confirmation template (641)', 'https://sellercentral.amazon.com/gp/help/external/G641'],
} as const satisfies SourceOf
