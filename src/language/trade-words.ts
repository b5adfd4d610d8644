import { carriers } from '#catalogue/carriers.ts'

/** What sellers and Amazon call things. */
const marketplace = `
Amazon ASIN FNSKU SKU UPC EAN GTIN ISBN FBA FBM MFN SFP AWD VTR ODR LSR OTDR CR POA SOP LOA BOL COA CPSC SDS MSDS SLA ETA EDI API CSV INFORM
sku skus upc gtin asin asins dropshipper dropshippers delist delists delisted delisting relist relists relisting unsellable
reinstatement repricer repricers storefront
`

/** What happens to goods in a warehouse. */
const warehouse = `
mispick mispicks mispicked mispicking mispack mispacked misship misshipped misshipment misshipments mislabelled mislabelling relabelled
relabelling unscanned untracked undeliverable polybag polybags polybagged polybagging shrinkwrap shrinkwrapped palletised palletized
dunnage rebill rebilled restockable repack repacked overbox overboxed picklist picklists packlist stockout stockouts handhelds
`

/** Programs that sellers work with. */
const tools = `
ShipStation Shippo Shiptheory ShipBob ShipHero ShipWorks ShipperHQ EasyPost EasyShip Pirateship Stamps Endicia Veeqo Linnworks Deposco
Codisto Sellbrite SellerCloud Sellercloud ChannelAdvisor Rithum Feedonomics Zentail Skubana Extensiv Ordoro Brightpearl Cin7 Finale
NetSuite Odoo Zoho Xero QuickBooks Shopify BigCommerce WooCommerce Magento PrestaShop Ecwid Etsy eBay Walmart Temu Shein Alibaba AliExpress
Keepa Helium SellerBoard InventoryLab BQool Payoneer Avalara TaxJar Zendesk eDesk Gorgias Slack Trello Airtable Dropbox
`

const listed = [marketplace, warehouse, tools].flatMap((words) => words.trim().split(/\s+/))

/** The dictionary of the trade: each word in one casing, as Harper keeps only one. */
export const tradeWords: readonly string[] = [
  ...new Map(
    [...listed, ...carriers.flatMap(({ name, also }) => [name, ...also]).flatMap((name) => name.split(' '))].map(
      (word) => [word.toLowerCase(), word],
    ),
  ).values(),
]
