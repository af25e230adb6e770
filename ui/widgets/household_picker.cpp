#include "ui/widgets/household_picker.h"

#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 60;   // UniKey sends a letter, a Backspace and a letter at once.
constexpr int shownHits = 8;

QString placeLine(const Workspace &workspace, const core::Household &household)
{
    QStringList parts;
    if (household.headBirth.isKnown())
        parts.append(household.headBirth.shown());
    const QString hamlet = workspace.database().value<QString>(u"SELECT name FROM hamlet WHERE id = ?"_s, household.hamlet);
    if (!hamlet.isEmpty())
        parts.append(hamlet);
    parts.append(workspace.places().nameOf(household.place));
    return parts.join(u" · "_s);
}

}

HouseholdPicker::HouseholdPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(headingLabel({})), m_place(plainLabel({}, LabelText::Long)), m_text(new QLineEdit),
      m_hits(new QListWidget)
{
    m_text->setPlaceholderText(tr("Another one: name, number, year of birth, hamlet…"));
    m_text->setAccessibleName(tr("Find a household"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_hits->setAccessibleName(tr("Households found"));
    m_hits->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_place, m_text, m_hits})
        column->addWidget(widget);
    setFocusProxy(m_text);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(pauseWhileTypingMs);
    connect(&m_searchSoon, &QTimer::timeout, this, &HouseholdPicker::search);
    connect(m_text, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &HouseholdPicker::takeCurrent);
    connect(m_hits, &QListWidget::itemActivated, this, &HouseholdPicker::takeCurrent);
    connect(m_hits, &QListWidget::itemClicked, this, &HouseholdPicker::takeCurrent);
    setHousehold({});
}

void HouseholdPicker::setHousehold(core::Id<core::Household> household)
{
    const auto stored = household.isStored() && m_workspace.isOpen() ? m_workspace.database().find(household) : std::nullopt;
    m_household = stored ? household : core::Id<core::Household>();
    m_name->setText(stored ? stored->headName : tr("No household is chosen yet."));
    m_place->setText(stored ? placeLine(m_workspace, *stored) : tr("Type a name or a number below, or choose one on the page of households."));
    Q_EMIT householdChanged(m_household);
}

void HouseholdPicker::search()
{
    m_hits->clear();
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_workspace.isOpen())
        return m_hits->hide();
    attempt(m_workspace.ask(), this, [&] {
        for (const auto id : m_workspace.search().hits(m_workspace.database(), text, shownHits).ids)
            if (const auto household = m_workspace.database().find(id)) {
                auto *item = new QListWidgetItem(household->headName + u" · "_s + placeLine(m_workspace, *household), m_hits);
                item->setData(Qt::UserRole, id.value);
            }
    });
    m_hits->setCurrentRow(0);
    m_hits->setFixedHeight(m_hits->sizeHintForRow(0) * std::max(1, m_hits->count()) + 2 * m_hits->frameWidth());
    m_hits->setVisible(m_hits->count() > 0);
}

// Enter takes the best hit, also of what was typed this very moment.
void HouseholdPicker::takeCurrent()
{
    if (m_searchSoon.isActive()) {
        m_searchSoon.stop();
        search();
    }
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item)
        return;
    const core::Id<core::Household> household{item->data(Qt::UserRole).toLongLong()};
    m_text->clear();
    m_searchSoon.stop();
    m_hits->hide();
    attempt(m_workspace.ask(), this, [&] { setHousehold(household); });
}

}
