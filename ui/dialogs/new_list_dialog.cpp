#include "ui/dialogs/new_list_dialog.h"

#include "core/base/number_words.h"
#include "core/households/divided_hamlets.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_words.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString usualTitle = u"Danh sách hộ đề nghị hỗ trợ, đợt %1"_s;   // As it is printed.

int nextBatch(core::Database &database, core::Id<core::Place> place)
{
    int last = 0;
    for (const core::SupportList &list : core::supportLists(database))
        if (list.place == place)
            last = std::max(last, list.batch);
    return last + 1;
}

}

NewListDialog::NewListDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_unit(new ChoiceBox), m_stream(new ChoiceBox),
      m_day(new QDateEdit(workspace.asOf())), m_title(new QLineEdit), m_totals(headingLabel({})), m_words(plainLabel({}, LabelText::Long)),
      m_table(new TableView(u"new-list"_s, tr("Households that the list would hold"))),
      m_model(new ListedModel(listedColumns(), m_table)), m_keeper(new FormKeeper(workspace, this, draft_of::list, [this] { return keptTitle(); }))
{
    setWindowTitle(tr("Make a list of the entitled households"));
    setHelpTopic(this, u"danh-sach"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_table->setModel(m_model);
    m_table->setWidths({20, 12, 16, 12, 10, 17, 14, 20});
    fillUnits();
    fillStreams();
    layOut();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NewListDialog::suggestTitle);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NewListDialog::count);
    connect(m_stream, &QComboBox::currentIndexChanged, this, &NewListDialog::count);
    connect(m_day, &QDateEdit::dateChanged, this, &NewListDialog::count);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    suggestTitle();
    connect(m_title, &QLineEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this, asSuggested = fieldsOf(*this)] {
        fillFields(*this, asSuggested);
        begin();
    });
    begin();
    count();
}

// A title that was typed before stays; only a suggested one follows the unit.
void NewListDialog::begin()
{
    m_title->setModified(m_keeper->begin(QString(), FormKeeper::Record::New));
}

QString NewListDialog::keptTitle() const
{
    return tr("New list: %1").arg(m_title->text().simplified());
}

void NewListDialog::layOut()
{
    auto *form = new QFormLayout;
    m_unit->setObjectName(u"support_list.place_id"_s);
    m_stream->setObjectName(u"support_list.stream"_s);
    m_day->setObjectName(u"support_list.as_of"_s);
    m_title->setObjectName(u"support_list.title"_s);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("&Stream:"), m_stream);
    form->addRow(tr("Entitled &on the day:"), m_day);
    form->addRow(tr("&Title:"), m_title);
    auto *buttons = new QDialogButtonBox;
    m_make = buttons->addButton(tr("&Make the list"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_make->setEnabled(!m_model->rows().empty() && !m_title->text().trimmed().isEmpty()); });
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_totals);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resizeOnScreen(*this, {900, 600});
}

void NewListDialog::fillUnits()
{
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const core::PlaceBook &book = m_workspace.places();
    if (const core::Place *district = book.district())
        m_unit->add(district->name, district->id.value);
    for (const core::Place *commune : book.communesOn(m_workspace.asOf()))
        m_unit->add(commune->name, commune->id.value);
    for (const core::AwaitingHouseholds &awaiting : core::awaitingByCommune(m_workspace.database(), book, m_workspace.asOf()))
        m_unit->add(tr("%1 (not assigned yet)").arg(book.nameOf(awaiting.commune)), awaiting.commune.value);
    m_unit->choose(book.unitOn(m_workspace.place(), m_workspace.asOf()).value);
    if (m_unit->currentIndex() < 0)
        m_unit->setCurrentIndex(0);
}

void NewListDialog::fillStreams()
{
    m_stream->add(tr("All, each household in its most favourable one"), QString());
    for (const QString &stream : {u"CT_PHATDONG"_s, u"CT_NCC"_s, u"CT_THIENTAI"_s})
        m_stream->add(streamWord(stream), stream);
}

// What the officer wrote stays.
void NewListDialog::suggestTitle()
{
    if (m_title->isModified())
        return;
    attempt(m_workspace.ask(), this, [this] {
        m_title->setText(usualTitle.arg(nextBatch(m_workspace.database(), {m_unit->chosen<qint64>()})));
    });
}

void NewListDialog::count()
{
    m_model->setRows({});
    m_make->setEnabled(false);
    m_totals->setText(tr("Looking for entitled households…"));
    m_words->clear();
    m_job.start(tr("Judging households"),
                [path = m_workspace.path(), unit = core::Id<core::Place>{m_unit->chosen<qint64>()}, stream = m_stream->chosen<QString>(),
                 on = m_day->date()](const core::Progress &) -> std::vector<core::ListedHousehold> {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return core::entitledHouseholds(database, unit, stream, on);
                },
                [this](std::vector<core::ListedHousehold> households) { showCounted(std::move(households)); });
}

void NewListDialog::showCounted(std::vector<core::ListedHousehold> households)
{
    const ListTotals totals = totalsOf(households);
    m_model->setRows(std::move(households));
    m_make->setEnabled(totals.households > 0 && !m_title->text().trimmed().isEmpty());
    if (totals.households == 0) {
        m_totals->setText(tr("No household would be on the list."));
        m_words->setText(tr("Households that stand on another list already are left out, and so are those that are not entitled on that day."));
        return;
    }
    m_totals->setText(totalsText(totals));
    m_words->setText(tr("In words: %1.").arg(core::moneyInWords(totals.money))
                     + (totals.verified ? QString() : u'\n' + tr("Some levels of support were not checked against the text of their decision.")));
}

NewList NewListDialog::newList() const
{
    NewList made;
    made.list.title = m_title->text().simplified();
    made.list.place = {m_unit->chosen<qint64>()};
    made.list.stream = m_stream->chosen<QString>();
    made.list.asOf = m_day->date();
    for (const core::ListedHousehold &household : m_model->rows())
        made.households.push_back(household.household);
    return made;
}

// Kept until the list is made: that can still be refused.
void NewListDialog::accept()
{
    m_keeper->keepNow();
    QDialog::accept();
}

void NewListDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

std::optional<NewList> askForNewList(Workspace &workspace, QWidget *parent)
{
    NewListDialog dialog(workspace, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.newList()) : std::nullopt;
}

}
