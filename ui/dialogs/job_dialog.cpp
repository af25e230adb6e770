#include "ui/dialogs/job_dialog.h"

#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int dialogWidth = 520;

}

JobDialog::JobDialog(Job &job, const QString &title, const QString &text, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(text, LabelText::Long));
    column->addWidget(new JobPanel(job));
    setMinimumWidth(dialogWidth);
    connect(&job, &Job::finished, this, &QDialog::accept);
    open();
}

}
