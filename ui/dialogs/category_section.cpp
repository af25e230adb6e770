#include "ui/dialogs/category_section.h"

#include "core/households/category.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the newest period of a category stands in the record; -1 when there is none.
int newestOf(const std::vector<core::Classification> &classifications, core::Category category)
{
    int newest = -1;
    for (int i = 0; i < int(classifications.size()); ++i)
        if (classifications[std::size_t(i)].category == category
            && (newest < 0 || classifications[std::size_t(i)].validFrom >= classifications[std::size_t(newest)].validFrom))
            newest = i;
    return newest;
}

}

CategorySection::CategorySection(QWidget *parent) : RecordSection(parent)
{
    static_assert(std::size(core::allCategories) == std::tuple_size_v<decltype(m_lines)>);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    const QStringList headings{tr("Category"), tr("From the day"), tr("Until the day"), tr("Decision no."), tr("Decided on")};
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(plainLabel(headings.at(column)), 0, column);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        addLine(grid, m_lines[i], core::allCategories[i], int(i) + 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(int(m_lines.size()) + 1, 1);
    watchFields();
}

void CategorySection::addLine(QGridLayout *grid, Line &line, core::Category category, int row)
{
    const QString title = core::categoryTitle(category);
    line = {category, new QCheckBox(title), new DayEdit, new DayEdit, new QLineEdit, new DayEdit};
    line.first->setAccessibleName(tr("%1: from the day").arg(title));
    line.last->setAccessibleName(tr("%1: until the day").arg(title));
    line.decision->setAccessibleName(tr("%1: decision number").arg(title));
    line.decidedOn->setAccessibleName(tr("%1: decided on").arg(title));
    const QString code = u':' + core::nameOf(category);
    line.held->setAccessibleName(title);
    line.held->setObjectName(u"classification.category"_s + code);
    line.first->setObjectName(u"classification.valid_from"_s + code);
    line.last->setObjectName(u"classification.valid_to"_s + code);
    line.decision->setObjectName(u"classification.decision"_s + code);
    line.decidedOn->setObjectName(u"classification.decided_on"_s + code);
    grid->addWidget(line.held, row, 0);
    int column = 1;
    for (QLineEdit *field : {static_cast<QLineEdit *>(line.first), static_cast<QLineEdit *>(line.last), line.decision, static_cast<QLineEdit *>(line.decidedOn)}) {
        grid->addWidget(field, row, column++);
        field->setEnabled(false);
        connect(line.held, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
}

void CategorySection::fillLine(const Line &line, const core::Classification *shown)
{
    line.held->setChecked(shown);
    const core::Classification values = shown ? *shown : core::Classification();
    line.first->setValue(values.validFrom);
    line.last->setValue(values.validTo.isValid() ? values.validTo.addDays(-1) : QDate());
    line.decision->setText(values.decision);
    line.decidedOn->setValue(values.decidedOn);
}

void CategorySection::fill(const core::HouseholdRecord &record)
{
    for (const Line &line : m_lines) {
        const int at = newestOf(record.classifications, line.category);
        fillLine(line, at < 0 ? nullptr : &record.classifications[std::size_t(at)]);
    }
}

void CategorySection::store(core::HouseholdRecord &record) const
{
    for (const Line &line : m_lines) {
        const int at = newestOf(record.classifications, line.category);
        if (!line.held->isChecked()) {
            if (at >= 0)
                record.classifications.erase(record.classifications.begin() + at);
            continue;
        }
        core::Classification &classification = at < 0 ? record.classifications.emplace_back() : record.classifications[std::size_t(at)];
        classification.category = line.category;
        classification.validFrom = line.first->value();
        classification.validTo = line.last->value().isValid() ? line.last->value().addDays(1) : QDate();
        classification.decision = line.decision->text();
        classification.decidedOn = line.decidedOn->value();
    }
}

FieldKey CategorySection::keyOf(const QWidget &field) const
{
    FieldKey key = fieldKey(field.objectName());
    if (const auto category = core::enumNamed<core::Category>(field.objectName().section(u':', 1)))
        key.record = core::tableTitle(key.table) + u": "_s + core::categoryTitle(*category);
    return key;
}

QWidget *CategorySection::widgetOf(const QString &field) const
{
    return field == "cats"_L1 ? m_lines.front().held : nullptr;
}

}
