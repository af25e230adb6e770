#include "ui/widgets/column_chooser.h"

#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int FixedRole = Qt::UserRole + 1;

}

ColumnChooser::ColumnChooser(const QList<ChosenColumn> &columns, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_up(new QPushButton(tr("Move &up"))), m_down(new QPushButton(tr("Move &down")))
{
    setWindowTitle(tr("Columns"));
    QLabel *label = plainLabel(tr("&Shown columns (Space ticks and unticks):"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Columns"));
    for (const ChosenColumn &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(KeyRole, column.key);
        item->setData(FixedRole, column.isFixed);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | (column.isFixed ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
    }
    auto *reset = new QPushButton(tr("As deli&vered"));
    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    side->addWidget(reset);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    for (QPushButton *button : {m_up, m_down, reset})
        button->setAutoDefault(false);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_wantsDefault = true;
        accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::showButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    resize(420, 520);
}

QList<ChosenColumn> ColumnChooser::columns() const
{
    QList<ChosenColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns.append({item->data(KeyRole).toString(), item->text(), item->checkState() == Qt::Checked, item->data(FixedRole).toBool()});
    }
    return columns;
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
}

void ColumnChooser::showButtons()
{
    const int row = m_list->currentRow();
    const auto isFixed = [this](int at) -> bool { return at < 0 || at >= m_list->count() || m_list->item(at)->data(FixedRole).toBool(); };
    m_up->setEnabled(!isFixed(row) && !isFixed(row - 1));
    m_down->setEnabled(!isFixed(row) && !isFixed(row + 1));
}

}
