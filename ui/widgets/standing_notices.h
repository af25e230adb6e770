#pragma once

// What must stay in sight above the pages while it holds: the register is read only, damaged, lies in a bad place, or has households without a unit.

#include "ui/widgets/notice_bar.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class StandingNotices : public QWidget {
    Q_OBJECT

public:
    enum class Notice { ReadOnly, Damaged, Synchronised, AwaitingUnit };

    explicit StandingNotices(QWidget *parent = nullptr);

    /// Puts the notice in the place of an earlier one of its kind. With `action` (a verb) it has a button that does `act`.
    void put(Notice notice, const QString &text, const QString &action = {}, const std::function<void()> &act = {});
    void remove(Notice notice);
    void clear();
    /// The text that stands there; empty when none does.
    QString textOf(Notice notice) const;

private:
    QVBoxLayout *m_rows;
    QMap<Notice, NoticeBar *> m_shown;
};

}
