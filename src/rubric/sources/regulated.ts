import type { SourceOf } from '#rubric/sources.ts'

/** Guidance on corrective and preventive action from regulated industries. */
export default {
  R1: ['Taktly: FDA 483 responses that fail', 'https://gettaktly.com/blog/fda-483-response'],
  R2: [
    'GHTF/SG3/N18:2010 corrective and preventive action (copy)',
    'https://m.77cn.com.cn/wenku/jiaoyu/676794_6.html',
    'https://m.77cn.com.cn/wenku/jiaoyu/676794_4.html',
  ],
  R3: [
    'US VA: five rules of causation',
    'https://pssjournal.biomedcentral.com/articles/10.1186/s13037-016-0107-8/tables/2',
    'https://navigator.betsylehmancenterma.gov/pages/the-5-rules-of-causation',
  ],
  R4: [
    'VA NCPS intervention hierarchy (stronger, intermediate, weaker)',
    'https://fr.scribd.com/doc/152273832/Root-Hierarchy',
  ],
  R5: [
    'Bioprocess Online: SMART effectiveness checks, quoting 21 CFR 820.100',
    'https://www.bioprocessonline.com/doc/a-smart-approach-to-capa-effectiveness-checks-0001',
  ],
  R6: [
    '8D: Siemens; a supplier 8D review guideline; Torqyx skeleton',
    'https://sw.siemens.com/en-US/technology/8d-report',
    'https://ar.scribd.com/document/216960972/8D-Guidelines-pdf',
    'https://torqyx.vercel.app/en/quality-tools/8d',
  ],
  R7: [
    'FDA Regulatory Procedures Manual chapter 4 (contents list only was seen)',
    'https://assets.documentcloud.org/documents/5838492/04-RPM-Chapter-Authority-Final-Clean-20180913.txt',
  ],
  R8: [
    'Effectiveness criteria fixed in advance: Elsmar; Seal; LegalClarity; a verification guide',
    'https://elsmar.com/elsmarqualityforum/threads/partially-effective-capa.89902/',
    'https://seal.run/blueprints/qms-capa',
    'https://legalclarity.org/capa-effectiveness-check-requirements-and-fda-deficiencies/',
  ],
  R9: [
    'Quality Digest; Smart Pharma; Pure Global on 483 responses',
    'https://qualitydigest.com/inside/fda-compliance-column/should-commitments-made-fda-be-taken-seriously-072211.html',
    'https://smartpharmaconsulting.com/outcomes-from-483-observations/',
    'https://www.pureglobal.com/markets/united-states/fda-483-and-warning-letter-response-and-consulting',
  ],
  R10: ['beefed.ai: SMART CAPA, single owner', 'https://beefed.ai/en/capa-best-practices-prevent-recurrence'],
  R11: [
    'THIS Institute: do not assume administrative controls are weak',
    'https://www.thisinstitute.cam.ac.uk/research/outputs/learning-from-high-risk-industries-may-not-be-straightforward-a-qualitative-study-of-the-hierarchy-of-risk-controls-approach-in-healthcare/',
  ],
} as const satisfies SourceOf
