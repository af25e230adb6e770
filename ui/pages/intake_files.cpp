#include "ui/pages/intake_files.h"

#include "ui/base/icons.h"
#include "ui/models/table_model.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::IntakeFiles)
};

QString count(int number)
{
    return QLocale().toString(number);
}

// What accepting each file would do stands above the rows, for the file that is chosen.
std::vector<TableColumn<IntakeFile>> fileColumns()
{
    return {{.title = Words::tr("Commune"), .text = &IntakeFile::commune,
             .icon = [](const IntakeFile &file) -> QIcon { return file.needsAttention ? icon(u"emblem-warning"_s) : icon(u"x-office-spreadsheet"_s); },
             .toolTip = &IntakeFile::name},
            {.title = Words::tr("Rows"), .text = [](const IntakeFile &file) -> QString { return count(file.counts.rows); }, .alignment = Qt::AlignRight},
            {.title = Words::tr("To decide"), .text = [](const IntakeFile &file) -> QString { return count(file.counts[core::Handling::Ask]); },
             .alignment = Qt::AlignRight},
            {.title = Words::tr("File"), .text = &IntakeFile::name, .toolTip = &IntakeFile::name}};
}

}

bool needsAttention(const core::ListReading &list)
{
    const bool asks = std::any_of(list.sheetIssues.begin(), list.sheetIssues.end(),
                                  [](const core::Issue &issue) -> bool { return issue.handling == core::Handling::Ask; });
    return list.drafts.empty() || lacksCommune(list) || unknownColumns(list) > 0 || list.alreadyAccepted || asks;
}

IntakeFiles::IntakeFiles(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<IntakeFile>(fileColumns(), this)), m_view(new TableView(u"intake-files"_s, tr("Files")))
{
    m_view->setModel(m_model);
    m_view->setWidths({19, 8, 15, 20});
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT listChosen(chosenList()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void IntakeFiles::setReview(const core::Review &review, const core::PlaceBook &book)
{
    std::vector<IntakeFile> files;
    files.push_back({.commune = tr("All files (%1)").arg(review.lists.size()), .counts = countsOf(review)});
    for (int i = 0; i < int(review.lists.size()); ++i) {
        const core::ListReading &list = review.lists[std::size_t(i)];
        const QString commune = list.place.isStored() ? book.nameOf(list.place) : lacksCommune(list) ? tr("not known") : tr("several");
        files.push_back({i, list.file, commune, countsOf(list), needsAttention(list)});
    }
    m_model->setRows(std::move(files));
}

int IntakeFiles::chosenList() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? -1 : m_model->rows()[std::size_t(row)].list;
}

void IntakeFiles::choose(int list)
{
    m_view->selectRow(std::clamp(list + 1, 0, m_model->rowCount() - 1));
}

}
