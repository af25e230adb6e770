#pragma once

// Work during which nothing else can be done: its panel, in front of the window, until it ends.

#include "ui/jobs/job.h"

#include <QDialog>

namespace ui {

class JobDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows itself in front of `parent` and goes when the job has finished. Escape does nothing; Cancel is the job's.
    JobDialog(Job &job, const QString &title, const QString &text, QWidget *parent);

    void reject() override {}
};

}
