#include "ui/dialogs/verification_dialog.h"

#include "core/integrity/check_words.h"
#include "core/integrity/printed_code.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallIcon = 22;
constexpr int largeIcon = 32;

QLabel *iconLabel(bool ok, int size)
{
    QLabel *label = plainLabel();
    label->setPixmap(icon(ok ? u"emblem-success"_s : u"emblem-error"_s).pixmap(size));
    label->setAlignment(Qt::AlignTop);
    return label;
}

QLabel *boldLabel(const QString &text)
{
    QLabel *label = plainLabel(text, LabelText::Long);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

}

VerificationDialog::VerificationDialog(Ask &ask, CheckedRegister checked, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_checked(std::move(checked)), m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Check of the register"));
    setHelpTopic(this, u"an-toan"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHeadline());
    column->addWidget(makeChecks(), 1);
    column->addWidget(makeMarks());
    column->addWidget(m_buttons);
    auto *print = m_buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setIcon(icon(u"document-print"_s));
    m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(print, &QPushButton::clicked, this, &VerificationDialog::print);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {760, m_checked.verification.ok() ? 380 : 520});
}

QWidget *VerificationDialog::makeHeadline()
{
    const bool ok = m_checked.verification.ok();
    auto *headline = new QWidget;
    auto *row = new QHBoxLayout(headline);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(iconLabel(ok, largeIcon));
    auto *texts = new QVBoxLayout;
    texts->addWidget(headingLabel(ok ? tr("The register is in order.") : tr("The register is not in order.")));
    if (!ok)
        texts->addWidget(plainLabel(m_checked.goodBackup.isEmpty()
            ? tr("Do not enter anything more and keep this file. No backup that is in order was found beside it; look for one on other disks.")
            : tr("Do not enter anything more and keep this file. The newest backup that is in order is %1.").arg(QFileInfo(m_checked.goodBackup).fileName()),
            LabelText::Long));
    row->addLayout(texts, 1);
    return headline;
}

QWidget *VerificationDialog::makeChecks()
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(10);
    for (const core::Check &check : m_checked.verification.checks)
        addCheck(grid, check);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setAccessibleName(tr("What was checked"));
    return scroll;
}

void VerificationDialog::addCheck(QGridLayout *grid, const core::Check &check)
{
    const core::CheckWords words = core::wordsOf(check);
    const int row = grid->rowCount();
    grid->addWidget(iconLabel(check.ok, smallIcon), row, 0, Qt::AlignTop);
    grid->addWidget(boldLabel(words.title), row, 1, Qt::AlignTop);
    grid->addWidget(plainLabel(words.lookedAt), row, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(boldLabel(check.ok ? tr("in order") : tr("not in order")), row, 3, Qt::AlignTop);
    QStringList more;
    if (!check.ok)
        more = {tr("Found: %1.").arg(check.detail), tr("What to do: %1").arg(words.wayOut)};
    else if (!check.note.isEmpty())
        more = {tr("Note: %1.").arg(check.note)};
    if (!more.isEmpty())
        grid->addWidget(plainLabel(more.join(u'\n'), LabelText::Long), row + 1, 1, 1, 3);
}

QWidget *VerificationDialog::makeMarks()
{
    QStringList lines{tr("Head of the journal: %1").arg(m_checked.verification.head)};
    if (!m_checked.heading.code.isEmpty())
        lines.append(tr("Code as on printed papers: %1").arg(core::groupedCode(m_checked.heading.code)));
    return plainLabel(lines.join(u'\n'), LabelText::Long);
}

void VerificationDialog::offerRestore()
{
    if (m_checked.goodBackup.isEmpty())
        return;
    auto *restore = m_buttons->addButton(tr("&Restore this backup…"), QDialogButtonBox::ActionRole);
    restore->setIcon(icon(u"document-open-recent"_s));
    connect(restore, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT restoreWanted(m_checked.goodBackup);
    });
}

void VerificationDialog::print()
{
    attempt(m_ask, this, [this] {
        const core::Document sheet = core::integritySheet(m_checked.verification, m_checked.heading);
        auto *preview = new PreviewDialog(m_ask, sheet, PagedDocument(sheet), this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    });
}

}
