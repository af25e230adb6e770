#include "ui/pages/intake_review.h"

#include "core/base/number_format.h"
#include "ui/base/icons.h"
#include "ui/pages/intake_details.h"
#include "ui/pages/intake_duplicates.h"
#include "ui/pages/intake_files.h"
#include "ui/pages/intake_filter_bar.h"
#include "ui/pages/intake_model.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

IntakeReview::IntakeReview(QWidget *parent)
    : QWidget(parent), m_totals(headingLabel({})), m_notice(plainLabel({}, LabelText::Long)), m_map(new QPushButton(tr("&Name the columns…"))),
      m_commune(new QPushButton(tr("Choose the &commune…"))), m_accept(new QPushButton(icon(u"task-complete"_s), {})),
      m_acceptReason(plainLabel({}, LabelText::Long)), m_tabs(new QTabWidget),
      m_files(new IntakeFiles), m_filter(new IntakeFilterBar), m_rows(new IntakeModel(this)),
      m_view(new TableView(u"intake-rows"_s, tr("Rows of the lists"))), m_details(new IntakeDetails), m_duplicates(new IntakeDuplicates)
{
    m_tabs->setAccessibleName(tr("Rows and duplicates"));
    m_tabs->addTab(rowsTab(), tr("Rows"));
    m_tabs->addTab(m_duplicates, tr("Duplicates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(footer());

    connect(m_files, &IntakeFiles::listChosen, this, &IntakeReview::showList);
    connect(m_filter, &IntakeFilterBar::filterChanged, this, &IntakeReview::showRows);
    connect(m_rows, &IntakeModel::acceptanceChanged, this, &IntakeReview::showTotals);
    connect(m_duplicates, &IntakeDuplicates::acceptanceChanged, this, &IntakeReview::showTotals);
    connect(m_duplicates, &IntakeDuplicates::rowChosen, this, &IntakeReview::goTo);
    connect(m_details, &IntakeDetails::corrected, this, &IntakeReview::answer);
    connect(m_view, &TableView::opened, this, &IntakeReview::beginCorrection);
    connect(m_map, &QPushButton::clicked, this, [this] { Q_EMIT mappingRequested(m_files->chosenList()); });
    connect(m_commune, &QPushButton::clicked, this, [this] { Q_EMIT communeRequested(m_files->chosenList()); });
    connect(m_accept, &QPushButton::clicked, this, &IntakeReview::acceptRequested);
}

QWidget *IntakeReview::header()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_totals, 1);
    auto *more = new QPushButton(icon(u"document-open"_s), tr("Add f&iles…"));
    connect(more, &QPushButton::clicked, this, &IntakeReview::moreFilesRequested);
    layout->addWidget(more);
    return header;
}

QWidget *IntakeReview::rowsTab()
{
    m_view->setModel(m_rows);
    m_view->setWidths({7, 24, 11, 15, 18, 14, 60, 24});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakeReview::showDetails);

    auto *notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_map);
    notice->addWidget(m_commune);
    auto *upper = new QWidget;
    auto *rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(notice);
    rows->addWidget(m_filter);
    rows->addWidget(m_view, 1);

    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(upper);
    right->addWidget(m_details);
    right->setSizes({360, 190});
    right->setChildrenCollapsible(false);
    auto *tab = new QSplitter(Qt::Horizontal);
    tab->addWidget(m_files);
    tab->addWidget(right);
    tab->setSizes({400, 730});
    tab->setChildrenCollapsible(false);
    return tab;
}

QWidget *IntakeReview::footer()
{
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [layout](QPushButton *made) -> QPushButton * { layout->addWidget(made); return made; };
    connect(button(new QPushButton(tr("Tick the chosen ro&ws"))), &QPushButton::clicked, this, [this] { setChosenAccepted(true); });
    connect(button(new QPushButton(tr("&Untick the chosen rows"))), &QPushButton::clicked, this, [this] { setChosenAccepted(false); });
    layout->addWidget(m_acceptReason, 1);
    m_acceptReason->setObjectName(u"acceptReason"_s);
    m_acceptReason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_accept->setObjectName(u"accept"_s);
    connect(button(new QPushButton(icon(u"document-export"_s), tr("Write &marked copies…"))), &QPushButton::clicked, this, &IntakeReview::markedCopiesRequested);
    connect(button(new QPushButton(tr("&Discard"))), &QPushButton::clicked, this, &IntakeReview::discardRequested);
    m_accept->setDefault(true);
    layout->addWidget(m_accept);
    return footer;
}

void IntakeReview::clear()
{
    m_review = nullptr;
    m_database = nullptr;
    m_rows->setReview(nullptr);
    m_details->clear();
    m_duplicates->clear();
}

void IntakeReview::setReview(core::Review &review, core::Database &database, const core::PlaceBook &book)
{
    clear();
    m_review = &review;
    m_database = &database;
    m_book = &book;
    m_rows->setReview(&review);
    showDuplicates();
    m_filter->reset();
    m_files->setReview(review, book);
    m_files->choose(review.lists.size() == 1 ? 0 : -1);
    showTotals();
}

void IntakeReview::showDuplicates()
{
    m_duplicates->setReview(*m_review, *m_database);
    m_tabs->setTabText(1, tr("Duplicates (%1)").arg(core::grouped(qint64(m_review->duplicates.size()))));
}

void IntakeReview::showAnswered()
{
    const int list = m_files->chosenList();
    const bool wasInUse = m_details->isInUse();
    {
        const QSignalBlocker quiet(m_files);
        m_files->setReview(*m_review, *m_book);
        m_files->choose(list);
    }
    m_rows->refresh();
    m_filter->showCounts(list < 0 ? countsOf(*m_review) : countsOf(m_review->lists[std::size_t(list)]));
    showNotice(list);
    showDuplicates();
    showDetails();
    showTotals();
    if (wasInUse && !m_details->hasQuestion())
        m_view->setFocus();
}

// Enter on a row leads to what is asked of it.
void IntakeReview::beginCorrection()
{
    m_details->beginCorrection();
}

void IntakeReview::answer(const QString &cell, const std::optional<QString> &text)
{
    const int row = m_view->currentIndex().row();
    if (m_review && m_rows->draftAt(row))
        Q_EMIT answerGiven(m_rows->rowAt(row)->list, cell, text);
}

void IntakeReview::showList(int list)
{
    if (!m_review)
        return;
    m_filter->showCounts(list < 0 ? countsOf(*m_review) : countsOf(m_review->lists[std::size_t(list)]));
    showNotice(list);
    showRows();
}

void IntakeReview::showNotice(int list)
{
    const core::ListReading *reading = list < 0 ? nullptr : &m_review->lists[std::size_t(list)];
    const auto waiting = std::count_if(m_review->lists.begin(), m_review->lists.end(), needsAttention);
    const QString all = waiting == 0 ? QString() : tr("%Ln file(s) need a look; choose one on the left.", nullptr, int(waiting));
    m_notice->setText(reading ? noticeOf(*reading) : all);
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_map->setVisible(reading && !reading->columns.empty());
    m_commune->setVisible(reading && lacksCommune(*reading));
}

QString IntakeReview::noticeOf(const core::ListReading &list) const
{
    QStringList sentences;
    if (list.alreadyAccepted)
        sentences.append(tr("This very file was taken in before."));
    if (lacksCommune(list))
        sentences.append(tr("The list does not say which commune it is from."));
    if (const int unknown = unknownColumns(list); unknown > 0)
        sentences.append(tr("%Ln column(s) were not recognised.", nullptr, unknown));
    if (list.kind == core::ListKind::Progress)
        sentences.append(tr("This is a progress list; its dates are shown but not stored yet."));
    if (list.drafts.empty())
        sentences.append(tr("No household was found in this file."));
    return sentences.join(u' ');
}

void IntakeReview::showRows()
{
    const int list = m_files->chosenList();
    m_rows->show(m_filter->filterFor(list));
    m_view->setColumnHidden(m_rows->columnCount() - 1, list >= 0);
    if (list >= 0)
        m_details->showList(m_review->lists[std::size_t(list)]);
    else
        m_details->clear();
}

void IntakeReview::showDetails()
{
    if (const core::Draft *draft = m_rows->draftAt(m_view->currentIndex().row()))
        m_details->showRow(m_review->lists[std::size_t(m_rows->rowAt(m_view->currentIndex().row())->list)], *draft, *m_database, m_review->asOf);
}

void IntakeReview::showTotals()
{
    const IntakeCounts counts = countsOf(*m_review);
    QString totals = tr("%1 in %2").arg(tr("%Ln row(s) read", nullptr, counts.rows), tr("%Ln file(s)", nullptr, int(m_review->lists.size())));
    if (counts.leftOut > 0)
        totals += u" · "_s + tr("%Ln row(s) left out", nullptr, counts.leftOut);
    m_totals->setText(totals);
    m_accept->setText(tr("&Accept %Ln row(s)", nullptr, counts.accepted));
    const core::ListReading *waiting = waitingForCommune(*m_review);
    m_acceptReason->setText(waiting ? tr("%Ln row(s) of “%1” belong to no known commune yet: choose the file and its commune, or untick the rows.", nullptr,
                                         countsOf(*waiting).withoutCommune).arg(waiting->file) : QString());
    m_accept->setEnabled(m_mayAccept && counts.accepted > 0 && !waiting);
}

void IntakeReview::showOnly(core::Draft::Status status)
{
    m_files->choose(-1);
    m_filter->choose(status);
}

void IntakeReview::setMayAccept(bool may)
{
    m_mayAccept = may;
    if (m_review)
        showTotals();
}

void IntakeReview::goTo(const core::RecordReference &record)
{
    if (record.list < 0)
        return;
    m_tabs->setCurrentIndex(0);
    m_filter->reset();
    m_files->choose(record.list);
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->draftAt(row)->row == record.row) {
            m_view->selectRow(row);
            m_view->scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
}

void IntakeReview::setChosenAccepted(bool accepted)
{
    m_rows->setAccepted(m_view->selectionModel()->selectedRows(), accepted);
}

}
