/** Plans of our own that are told apart by their words alone. `⟦section⟧` stands where a part must begin; the marks are taken out before the text is read. */
export const plansWithoutHeadings: Readonly<Record<string, string>> = {
  'no headings, one paragraph each': `⟦opening⟧Dear Amazon team, we are writing about the notice of 3 April on our order defect rate.

⟦root-cause⟧The reason for the defects was our glass packaging. The boxes lacked an inner wall, so 11 of 240 lamps broke because they touched the side.

⟦corrective⟧We have refunded all 11 buyers. We stopped shipping the lamp on 4 April and bought boxes with two walls.

⟦preventive⟧From now on every new fragile item will be dropped from one metre before it is listed. We will check the damage report every Monday.

⟦closing⟧Thank you for your time. We hope to hear from you.`,

  'no headings, first and second': `⟦root-cause⟧The first reason is that nobody was responsible for messages at night. The second reason is that our template did not say when a refund is paid.

⟦corrective⟧We have appointed a night agent. We also updated the template on 7 June.

⟦preventive⟧To prevent this in the future, the team lead will read ten answers every week.`,

  'no headings, one block': `⟦root-cause⟧Our account was suspended because we shipped late. The printer failed on 2 May and we did not have a second one. ⟦corrective⟧We have bought two printers and we have refunded the shipping costs to 17 buyers. ⟦preventive⟧To prevent this from happening again we will test both printers every morning before the first pick.`,

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

  'actions first, told by a sentence': `⟦opening⟧To whom it may concern, I write in response to your message of 2 May.

⟦root-cause⟧I failed to remove 14 listings when the permit for the knives ended. I did not know that the permit has an end date.

⟦corrective⟧As soon as the notice came I deleted the 14 listings. I have also sent the remaining knives back to the maker.

⟦preventive⟧In future I will keep the end date of each permit in the calendar, and I will check the calendar every month.`,

  'a single line': `⟦root-cause⟧We did not check the batch before it left.`,

  'a greeting alone': `⟦opening⟧Dear Amazon team, I appreciate the chance to answer your notice.`,

  'small letters': `⟦root-cause⟧the reason was we ship from two places and the second place did not have the new labels so 20 orders went out late.

⟦corrective⟧we have moved all orders to the first place and refunded the shipping to the 20 buyers.

⟦preventive⟧in future we will print all labels in one place and check the list every evening`,

  'a list without headings': `⟦root-cause⟧1. We did not compare the listing with the box, so the wrong model was shown.
2. Our clerk copied the text because the names are alike.
⟦corrective⟧3. We have corrected the listing and refunded 4 buyers.
4. We have removed the other model from the page.
⟦preventive⟧5. From now on two people will compare every listing with the box.
6. We will monitor returns every week.`,

  'paragraphs that begin with their purpose': `⟦opening⟧Dear Sir or Madam, I am writing in response to the notice about my account.

⟦root-cause⟧My mistake was that I sold used books as new. I did not know that a book with a name in it is used, because I had not read the condition guidelines.

⟦corrective⟧To correct this, I have removed all 70 books and I refunded three buyers.

⟦preventive⟧To prevent this from happening again, I will grade each book with the guideline next to me before listing it.`,

  'a letter that counts what was done': `⟦opening⟧Dear Seller Performance Team,

My name is Ines and I run the store Corva Home. I understand that my listings were removed on 4 March due to complaints about used items.

⟦root-cause⟧After an internal review I found out that three returned kettles were put back to stock by my packer without inspection. At that time I had no written rule on returns, and the packer assumed that closed boxes are new.

⟦corrective⟧First, I contacted the three buyers and refunded them in full. Second, I took all 26 returned items out of stock. Third, I retrained the packer on 6 March.

⟦preventive⟧Going forward all returns will be stored in a separate room. I will personally inspect every return once a week and mark it as unsellable if the seal is broken.

⟦closing⟧I hope this plan meets your expectations and that my listings will be reinstated.

Sincerely,
Ines Prado`,

  'reason and solution': `⟦root-cause⟧Our ODR went up because of negative feedback about slow answers. We only had one person for messages and she was ill for two weeks.

⟦corrective⟧We solved this by hiring a second person who started on 12 May. All open messages have been answered.

⟦preventive⟧We will keep two persons for messages and we will review the response time report daily to prevent this issue in the future.`,

  'bullets alone': `⟦root-cause⟧• We shipped 14 orders late because the courier strike began on 2 May and we had no second courier.
• We did not extend the handling time.
⟦corrective⟧• We have signed a second courier on 6 May.
• We have refunded the shipping cost to 14 buyers.
⟦preventive⟧• We will watch the news of the couriers every morning.
• We will extend the handling time at once if a strike is announced.`,

  'a letter that says first what follows': `⟦opening⟧Dear Sir/Madam,

We received your notice of 9 June about the Late Shipment Rate. Below we explain the cause, what we did and how we prevent it.

⟦root-cause⟧Between 1 and 7 June our warehouse manager was on leave and her substitute confirmed shipments only at the end of the week. As a result 64 of 190 orders were confirmed late.

⟦corrective⟧On 10 June we confirmed all open orders and wrote to every buyer. On 11 June we trained two substitutes and gave both access to the shipping tool.

⟦preventive⟧Shipments are now confirmed by the label tool automatically. The manager checks the late list at 12:00 each working day; at 2 % she stops new orders for the day.

⟦closing⟧We remain at your disposal for any questions.
Yours faithfully,
Pavel Hruby`,

  'three numbered answers': `⟦root-cause⟧1. The root cause was that our freelancer merged two products into one variation, because he did not know the variation policy.
⟦corrective⟧2. We have split the variation on 3 May and removed the freelancer from the account.
⟦preventive⟧3. To prevent this, only the owner will create variations in the future and he will check the policy page before each change.`,

  'short and blunt': `⟦root-cause⟧The problem was the packaging. Bottles leaked because the cap was loose.
⟦corrective⟧We have refunded all 7 customers and we have thrown away 55 bottles.
⟦preventive⟧We will tape every cap from now on.`,

  'a plea at both ends': `⟦opening⟧Dear Amazon,
I am so sorry for this. I am a small seller and this is my only income.

⟦root-cause⟧The reason my account was suspended is that I used a drop shipper. He sent the goods with the invoice of another store in the box.

⟦corrective⟧I have stopped working with him and I have cancelled all 18 open orders.

⟦preventive⟧From now on I will only sell what is in my garage.

⟦closing⟧Please give me another chance. I have a family to feed.`,

  'a family business tells': `⟦opening⟧Hello, we are a family business from Leeds and sell on Amazon since 2014.

⟦root-cause⟧In April we changed the supplier of our candles. The new supplier delivered candles with another scent in 30 boxes, and we did not open the boxes, so 12 customers received the wrong scent. Nobody at our warehouse was asked to open new boxes.

⟦corrective⟧As soon as the first complaint arrived we stopped the offer and opened all boxes. We replaced the candles of 12 customers free of charge and returned 30 boxes to the supplier.

⟦preventive⟧In the future each delivery will be opened and compared with a sample. The result will be written in a list which is kept for a year.`,

  'a copied photo': `⟦opening⟧Good morning,

I am the owner of Delft Tiles and I am writing about the policy warning of 2 May.

⟦root-cause⟧We had copied a photo from the maker's website. The maker did not allow resellers to use it, and we never asked.

⟦corrective⟧The photo was deleted on 3 May and we apologised to the maker by mail. We also looked through our other 140 listings and removed four more photos.

⟦preventive⟧A photo may only be uploaded if the file is in our own photo folder. The folder is checked by my wife on the first of each month.

⟦closing⟧Thank you for your understanding.`,

  'a carrier that did not come': `⟦root-cause⟧The late shipments happened because our carrier did not collect on three days in March. We relied on a single carrier and had no agreement on collection times.
⟦corrective⟧We have signed with a second carrier on 2 April. We have informed the 43 customers and refunded their shipping fees.
⟦preventive⟧Collections are logged every day at 17:30. If the carrier does not come by 18:00, the second carrier is called.`,

  'books graded too high': `⟦opening⟧To whom it may concern,

⟦root-cause⟧I didn't read the rule that says a book with highlights is "acceptable" and not "good", so I graded too high.

⟦corrective⟧I regraded all 212 books. 31 were changed to acceptable, 6 were thrown away.

⟦preventive⟧I printed the grading table and it hangs over my desk. I will check it for every book.

Two photos are taken of every used book.

⟦closing⟧Regards, Mo`,

  'a label printed twice': `⟦root-cause⟧After the notice we studied what had happened. The order of 3 May was sent twice since the packing list was printed twice. There was no check against double printing.

⟦corrective⟧The buyer kept both and paid for one. We deleted the second label and corrected the stock.

⟦preventive⟧The packing list gets a number that can be printed once only. To avoid errors, a second print needs the password of the owner.`,

  'poor English, answers in paragraphs': `⟦opening⟧Dear Amazon, we have got your email and we want to solve it.

⟦root-cause⟧Problem come from our factory, they change the battery and not tell us. So battery is weak and buyer complain 5 time.

⟦corrective⟧Now we already change all battery back to old one, 300 pcs. We already send new one to 5 buyer.

⟦preventive⟧In future factory must tell us before change. We will test 5 pcs every batch.

⟦closing⟧Please open our listing. Thank you very much!`,

  'a day and what was done on it': `⟦opening⟧Hello Seller Performance,

Our selling privileges were removed because of a high cancellation rate.

⟦root-cause⟧The cause was an old stock file on our FTP server. The new file had another name, so the server kept sending the old one for five days.

⟦corrective⟧On 7 May we:
- removed the old file,
- set all stock to zero,
- counted the shelves again.

⟦preventive⟧Moving forward the server sends a mail when a file is older than one hour. My developer receives it on his phone.`,

  'claims and a cut address': `⟦opening⟧Subject: Plan of Action – ODR

⟦root-cause⟧Between 2 and 20 April six A-to-z claims were opened for "item not received". We found that the address label printer cut off the apartment number.

⟦corrective⟧The label template was fixed on 21 April, all six buyers were refunded and 220 open labels were printed again.

⟦preventive⟧Every morning a test label with a long address is printed and signed by the shift lead.`,

  'a title, then steps': `⟦opening⟧Dear team,
we know that our cancellation rate is 4.1 %.

⟦root-cause⟧The main reason is that our stock file was wrong for a week. We did not notice it because nobody compares it.

⟦corrective⟧Plan of action:
1. We have corrected the stock file.
2. We have refunded the 9 buyers.
⟦preventive⟧3. From now on the file will be compared every evening.
4. We will monitor the cancellation rate daily.`,
}
