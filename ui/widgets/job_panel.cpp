#include "ui/widgets/job_panel.h"

#include "core/base/number_format.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;   // A bar counts in int, work in 64 bits.

}

JobPanel::JobPanel(Job &job, QWidget *parent)
    : QWidget(parent), m_title(plainLabel()), m_bar(new QProgressBar), m_count(plainLabel()), m_cancel(new QPushButton(tr("Cancel")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    setVisible(job.isRunning());
    connect(&job, &Job::started, this, &JobPanel::showStart);
    connect(&job, &Job::progressed, this, &JobPanel::showProgress);
    connect(&job, &Job::worked, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, [this, &job] {
        job.cancel();
        m_cancel->setEnabled(false);
    });
}

void JobPanel::showStart(const QString &title)
{
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_count->clear();
    m_cancel->setEnabled(true);
    show();
}

void JobPanel::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total <= 0) {
        m_count->setText(core::grouped(done));
        return;
    }
    m_bar->setValue(int(done * barSteps / total));
    m_count->setText(tr("%1 of %2").arg(core::grouped(done), core::grouped(total)));
}

}
