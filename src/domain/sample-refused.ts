/** Amazon's reply to the sample's first plan, in our own words. */
export const refusedMessage = `Hello,

Thank you for your plan of action for the Toys & Games category on amazon.com. Your Valid Tracking Rate was 68.9% for the 30 days to March 14, 2026. The target is 95% in each product category.

We need more information before we can reactivate your offers. Please send us a plan of action that includes:
- Greater detail on the root cause of the missing valid tracking
- Greater detail on the actions you have taken to resolve the issue
- Greater detail on the steps you have taken to prevent it from happening again
- Evidence that supports your plan

Please reply on the Account Health page by April 24, 2026.`

/** The plan that the sample's seller sent first: honest, detailed, and refused. It breaks many rules of the rubric. */
export const refusedPlan = `What was the root cause that led to the issue?

- In January we changed the way in which our Amazon orders are handled: they now run through the programs that already serve our other sales. There were some problems with the data between the programs that we did not see as a problem at first. This is our mistake and not that of any program. The steps were:
  - The order comes into BigCommerce through Codisto
    - The field “Shipping Method” is filled in by the program
    - An order number for BigCommerce/Deposco is given by the program
  - The order goes on to Deposco
    - A packer sets the field “Ship Via” by hand to the carrier and service that we use
    - The order is picked
  - The label is made with ShipperHQ
  - ShipperHQ writes the tracking number into Depsoco
  - Deposco hands the tracking number to BigCommerce
  - BigCommerce hands the tracking number to Amazon through Codisto
- The root cause was that we expected the change of “Ship Via” by the packer to change the “Ship Method” in BigCommerce as well.
  - Both fields ought to hold the same value, because BigCommerce fills the fields for carrier and shipping service at Amazon from it, but after the import nothing changed that field in BigCommerce any more and only the tracking number came back from the warehouse. So when Codisto sent the confirmation, the number was there and the two fields were empty, since there was no value to send. That is why our orders had numbers but no carrier and no service.
  - One example is order # *. It has a tracking number () and no carrier, which makes it count as not valid. The number can be looked up at USPS, and the place and the day match the order.

What actions will you take to resolve the issue?

- There is no way for us to repair this in the programs as they are, unless we take out the whole process that leads to it. The programs cannot do what our other sales need and what Amazon needs at the same time. They are not malfunctioning. We are replacing the system and the process entirely.
- Instead of it we will be using ShipStation for these orders. It has a direct link to Amazon, so the data does not pass through programs that add nothing. Without the extra programs there is no possibility whatsoever for this error.

What steps will you take to prevent future issues?

- Beside ShipStation we will be using Buy Shipping from Amazon as our primary carrier provider. This should make it difficult if not impossible for the error to come back.
- We will be confirming that ShipStation sends the right data by checking the order page in Seller Central, so that we see it if something arrives only in part.
- We will look at the reports for this and for the other metrics weekly, to find any issues before they grow.`
