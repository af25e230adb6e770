#pragma once

// The day that a window looks at: typed like every other day, or picked from a calendar. What cannot be read stays with a sentence beside it,
// and the day before it still counts.

#include <QDate>
#include <QWidget>

class QLabel;

namespace ui {

class DayEdit;

class DayBox : public QWidget {
    Q_OBJECT

public:
    explicit DayBox(QDate day, QWidget *parent = nullptr);

    /// Always a day.
    QDate day() const { return m_day; }
    void setDay(QDate day);
    DayEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /// By typing or picking, not by `setDay`.
    void dayChosen(QDate day);

private:
    void read();
    void pick();
    void choose(QDate day);

    QDate m_day;
    QLabel *m_message;
    DayEdit *m_edit;
};

}
