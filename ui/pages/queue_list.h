#pragma once

// The work queues with how many cases wait in each. What is late is said in words; an empty queue is grey and can still be chosen.

#include "core/cases/work_queue.h"

#include <QListWidget>

namespace ui {

class QueueList : public QListWidget {
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);

    core::Queue queue() const;
    void choose(core::Queue queue);
    void showCounts(const std::vector<core::QueueCount> &counts);

Q_SIGNALS:
    void queueChosen();
};

}
