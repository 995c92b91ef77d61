/// A template of the pages, by the name of its file.
///
/// Each begins with `{{% CONTENT_TYPE:VISIBLE_HTML}}`, by which other programs learn that what is put
/// into it is escaped by `HTMLText`. It always is, except where a tag has three braces.
enum Template: String, CaseIterable {
  case accessibility, back, bar, barhead, cell, changes, document, entry, foot, former, group, head,
    index, marks, masthead, passage, prose, publication, publicationpage, reference, register,
    remark, table

  /// The template as it is filled in: one that stands within a line is without the line break at the
  /// end of its file.
  var source: [UInt8] { standsInLine ? Array(file.dropLast()) : file }

  private var standsInLine: Bool {
    switch self {
    case .cell, .marks, .passage, .reference, .remark: true
    case .accessibility, .back, .bar, .barhead, .changes, .document, .entry, .foot, .former, .group,
      .head, .index, .masthead, .prose, .publication, .publicationpage, .register, .table:
      false
    }
  }

  private var file: [UInt8] {
    switch self {
    case .accessibility: PackageResources.accessibility_mustache
    case .back: PackageResources.back_mustache
    case .bar: PackageResources.bar_mustache
    case .barhead: PackageResources.barhead_mustache
    case .cell: PackageResources.cell_mustache
    case .changes: PackageResources.changes_mustache
    case .document: PackageResources.document_mustache
    case .entry: PackageResources.entry_mustache
    case .foot: PackageResources.foot_mustache
    case .former: PackageResources.former_mustache
    case .group: PackageResources.group_mustache
    case .head: PackageResources.head_mustache
    case .index: PackageResources.index_mustache
    case .marks: PackageResources.marks_mustache
    case .masthead: PackageResources.masthead_mustache
    case .passage: PackageResources.passage_mustache
    case .prose: PackageResources.prose_mustache
    case .publication: PackageResources.publication_mustache
    case .publicationpage: PackageResources.publicationpage_mustache
    case .reference: PackageResources.reference_mustache
    case .register: PackageResources.register_mustache
    case .remark: PackageResources.remark_mustache
    case .table: PackageResources.table_mustache
    }
  }
}
