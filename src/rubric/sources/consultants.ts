import type { SourceOf } from '#rubric/sources.ts'

/** Consultants, lawyers, tool vendors and the trade press. They repeat each other. */
export default {
  C1: [
    'jrjreinstaters: why Amazon rejects a POA',
    'https://www.jrjreinstaters.com/en/blog/why-amazon-rejects-plan-of-action',
  ],
  C2: ['SellerEngine: appeal denied', 'https://sellerengine.com/Amazon-appeal-denied'],
  C3: [
    'amazonsellers.attorney: five mistakes; how to write a POA',
    'https://www.amazonsellers.attorney/blog/the-five-mistakes-most-amazon-sellers-make-when-writing-their-own-appeals',
    'https://www.amazonsellers.attorney/how-to-write-amazon-plan-of-action.html',
  ],
  C4: [
    'ecommerceChris (former Amazon investigator): common POA mistakes; used sold as new; invoices; appeal forms; legal advice',
    'https://www.ecommercechris.com/most-common-mistakes-amazon-sellers-make-when-writing-a-plan-of-action/',
    'https://www.ecommercechris.com/used-sold-as-new/',
    'https://www.ecommercechris.com/amazon-seller-invoices/',
    'https://www.ecommercechris.com/amazons-new-appeal-forms/',
    'https://www.ecommercechris.com/the-consequences-of-bad-legal-advice/',
  ],
  C5: [
    'Vintek: two POA guides',
    'https://www.vinteksystem.com/amazon-appeal-plan-of-action/',
    'https://www.vinteksystem.com/write-amazon-appeal-plan-of-action/',
  ],
  C6: [
    'SellerForge: how to write a POA; templates; IP',
    'https://www.sellerforge.ai/blog/how-to-write-amazon-plan-of-action',
    'https://www.sellerforge.ai/blog/amazon-plan-of-action-template-examples',
    'https://www.sellerforge.ai/blog/amazon-plan-of-action-ip-trademark-copyright',
  ],
  C7: ['POA Defender: why templates fail', 'https://poadefender.com/amazon-suspension-poa-template'],
  C8: [
    'Qubeq: root cause analysis; VTR triage',
    'https://qubeq.com/amazon-appeal-root-cause-analysis/',
    'https://qubeq.com/?p=10283',
  ],
  C9: ['Adverio: POA in 2026', 'https://www.adverio.io/?p=24821'],
  C10: [
    'Appeal Wizards: nine tenets; escalation',
    'http://appealwizards.com/amazon-plan-of-action-poa-the-nine-tenets-of-writing-a-winning-appeal/',
    'http://appealwizards.com/the-truth-about-escalation/',
  ],
  C11: [
    'SRG: POA structure; section 3 rejections',
    'https://amazonreinstatementgroup.netlify.app/poa-structure',
    'https://amazonreinstatementgroup.netlify.app/section3',
  ],
  C12: ['Seller Strategies: what not to say', 'https://sellerstrategies.com/amazon-appeal-tips/'],
  C13: [
    'Rekommerce: approved versus rejected',
    'https://rekommerce.com/poa-framework-amazon-approves-vs-rejects-real-examples',
  ],
  C14: [
    'Law firm (amazonsellerslawyer.com): guidelines; drafting',
    'https://amazonsellerslawyer.com/blog/5-guidelines-for-writing-a-persuasive-winning-plan-of-action',
    'https://www.amazonsellerslawyer.com/blog/drafting-plan-of-action/',
    'https://amazonsellerslawyer.com/blog/write-plan-of-action-amazon-suspension',
  ],
  C15: [
    'EcommerceBytes: ten steps',
    'https://www.ecommercebytes.com/2016/02/08/reinstate-suspended-amazon-seller-account/',
  ],
  C16: [
    'Revision Legal: POA with examples; retraction letter',
    'https://revisionlegal.com/internet-law/writing-an-amazon-plan-of-action-appeal-with-examples/',
  ],
  C17: ['Riverbend: invoices', 'https://riverbendconsulting.com/blog/amazon-friendly-invoices/'],
  C18: ['AppealsPro: related accounts', 'https://www.appealspro.ai/knowledge/related-account-suspensions'],
  C19: ['amazonvirtualassistant.com: POA', 'https://amazonvirtualassistant.com/amazon-plan-of-action-poa'],
  C20: [
    'SellerBooster: POA for shipping',
    'https://www.sellerbooster.com/how-to-create-a-suspension-poa-for-amazon-fba-shipping-pains/',
  ],
  C21: [
    'appeal.tools: guides by violation type (generated-looking; weak evidence)',
    'https://www.appeal.tools/en/articles/amazon-account-suspension-appeal-fake-tracking-numbers',
  ],
  C22: [
    'Amazon Account Rescue: formatting; IP',
    'https://amazonaccountrescue.com/drafting-your-amazon-appeal-letter/',
    'https://amazonaccountrescue.com/amazon-appeals-intellectual-property-complaints/',
  ],
  C23: [
    'The same consultant elsewhere: two strikes; Prosper',
    'https://www.webretailer.com/amazon/amazon-suspension-appeals/',
    'https://prospershow.com/?p=37766',
    'https://www.marketplacesellercourses.com/amazon-suspension-appeal-how-to-get-your-amazon-account-reinstated/',
  ],
  C24: ['Helium 10: when a lawyer hurts', 'https://alpha.helium10-dev.com/blog/amazon-legal-disputes'],
  C25: [
    'getreinstated: a letter that is not desperate',
    'https://getreinstated.com/help/communicating/writing-an-appeal-letter-that-doesnt-sound-desperate',
  ],
  C26: ['UnBanAI: appeal denied', 'https://www.unbanai.org/blog/amazon-appeal-denied-next-steps-2026'],
  C27: [
    'BizLawPro: used sold as new; IP',
    'https://www.bizlawpro.com/used-sold-as-new-plan-of-action/',
    'https://www.bizlawpro.com/intellectual-property-complaints-plan-of-action/',
  ],
  C28: [
    'TipTop Global: POA template page',
    'https://tiptopglobalventures.com/resources/templates/amazon-poa-template.html',
  ],
  C29: ['Seller Success Suite: dos and do nots', 'https://sellersuccesssuite.com/archives/48515'],
  C30: [
    'Amazon Appeal Pro: invoices; VTR',
    'https://amazonappealpro.com/?p=1829',
    'https://amazonappealpro.com/how-to-reinstate-your-amazon-account-after-a-low-valid-tracking-rate-suspension',
  ],
  C31: [
    'Northline: linked accounts',
    'https://www.northline-seller-recovery.com/blog/what-to-do-first-after-an-amazon-linked-account-suspension',
  ],
  C32: ['HeyCross: associated accounts', 'https://www.heycross.com/article/zG6kQlBzl1bkr'],
  C33: [
    'Creative Intelligence: no sympathy, show the backup plan',
    'https://creativeintelligence.co/amazon-seller-account-suspended/',
  ],
  C34: ['DAM Law: IP complaints POA', 'https://damlawfirm.com/blog/amazon-ip-complaints-plan-of-action'],
  C35: [
    'ConquestMTG: seller-fulfilled suspension',
    'https://help.conquestmtg.com/trouble-shooting/seller-fulfilled-offers-suspension',
  ],
  C36: ['ssopdot: why documents fail', 'https://ssopdot.com/blog/8945.html'],
  C37: [
    'Young Lanes: tips',
    'https://www.younglanesappealservices.com/post/tips-for-creating-an-effective-plan-of-action',
  ],
  C38: [
    'Walmart Marketplace Learn: appeal a suspension',
    'https://marketplacelearn.walmart.com/guides/Policies%20&%20standards/Troubleshooting/Appeal-an-Account-Suspension-or-Suppression',
  ],
  C39: ['Perry and Kim: a seller makes a bought POA their own', 'http://www.perryandkim.com/urgent-3/'],
  C40: [
    'amazonsuspended.net: how to appeal',
    'https://amazonsuspended.net/how-to-appeal-your-amazon-seller-suspension/',
  ],
  C41: [
    'ChannelX: VTR appeals become a questionnaire',
    'https://channelx.world/2022/08/amazon-appeals-process-for-valid-tracking',
  ],
} as const satisfies SourceOf
