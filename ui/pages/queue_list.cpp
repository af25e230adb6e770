#include "ui/pages/queue_list.h"

#include "core/base/number_format.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int QueueRole = Qt::UserRole;
constexpr int roomAroundEntry = 9;

}

QueueList::QueueList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Work queues"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &[queue, name] : core::EnumText<core::Queue>::values) {
        auto *item = new QListWidgetItem(core::titleOf(queue), this);
        item->setData(QueueRole, int(queue));
        item->setSizeHint({0, fontMetrics().height() + roomAroundEntry});
    }
    choose(core::Queue::All);
    connect(this, &QListWidget::currentRowChanged, this, &QueueList::queueChosen);
}

core::Queue QueueList::queue() const
{
    return currentItem() ? core::Queue(currentItem()->data(QueueRole).toInt()) : core::Queue::All;
}

void QueueList::choose(core::Queue queue)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(QueueRole).toInt() == int(queue))
            setCurrentRow(row);
}

void QueueList::showCounts(const std::vector<core::QueueCount> &counts)
{
    for (int row = 0; row < count(); ++row)
        for (const core::QueueCount &each : counts) {
            if (item(row)->data(QueueRole).toInt() != int(each.queue))
                continue;
            const QString late = each.late > 0 ? u", "_s + tr("%Ln late", nullptr, each.late) : QString();
            item(row)->setText(core::titleOf(each.queue) + u": "_s + core::grouped(qint64(each.cases)) + late);
            item(row)->setIcon(each.late > 0 ? icon(u"emblem-warning"_s) : QIcon());
            item(row)->setForeground(each.cases == 0 ? QBrush(ink::aside) : QBrush());
        }
}

}
