import Testing

@Suite("Links between articles") struct LinkTests {
  @Test("every article that another links to exists")
  func linksLeadSomewhere() throws {
    let articles = try Catalogue.articles()
    for article in articles {
      for link in try Catalogue.links(in: article) {
        #expect(articles.contains(link), "\(article) links to \(link)")
      }
    }
  }

  @Test("every article is linked from the landing page")
  func nothingIsHidden() throws {
    let links = Set(try Catalogue.links(in: Catalogue.landingPage))
    #expect(links.count > 1)
    #expect(links.union([Catalogue.landingPage]) == Set(try Catalogue.articles()))
  }
}
