#pragma once

// What a running job shows: its title, how far it is with a count, and Cancel. Hidden while nothing runs.

#include "ui/jobs/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class JobPanel : public QWidget {
    Q_OBJECT

public:
    /// `job` must outlive the panel.
    JobPanel(Job &job, QWidget *parent = nullptr);

private:
    void showStart(const QString &title);
    void showProgress(qint64 done, qint64 total);

    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
};

}
