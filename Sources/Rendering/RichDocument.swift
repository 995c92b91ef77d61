/// What a command has to say: blocks in order, without a word about how they look.
package struct RichDocument: Hashable, Sendable {
  package var blocks: [Block]

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  package mutating func append(_ block: Block) {
    blocks.append(block)
  }

  package static func + (left: RichDocument, right: RichDocument) -> RichDocument {
    RichDocument(left.blocks + right.blocks)
  }

  package static func += (left: inout RichDocument, right: RichDocument) {
    left.blocks += right.blocks
  }
}

extension RichDocument: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Block...) {
    self.init(elements)
  }
}
