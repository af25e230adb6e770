#include "ui/dialogs/printed_code_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;
constexpr int longestCode = 200;   // A scanner may send blanks; a whole page pasted by mistake is cut.

QString iconOf(const core::CodeAnswer &answer)
{
    switch (answer.kind) {
    case core::CodeAnswer::Kind::Right: return u"emblem-success"_s;
    case core::CodeAnswer::Kind::Missing:
    case core::CodeAnswer::Kind::Changed: return u"emblem-error"_s;
    default: return u"emblem-warning"_s;
    }
}

}

PrintedCodeDialog::PrintedCodeDialog(Ask &ask, const QString &registerPath, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_registerPath(registerPath), m_code(new QLineEdit), m_icon(plainLabel()), m_answer(plainLabel({}, LabelText::Long)),
      m_check(nullptr)
{
    setWindowTitle(tr("Check a printed code"));
    setHelpTopic(this, u"an-toan"_s);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setMaxLength(longestCode);
    m_code->setAccessibleName(tr("Code on the paper"));
    m_code->setPlaceholderText(u"ANCU1:142:ABCD EFGH IJKL MNOP QRST UVWX"_s);
    m_code->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_icon->setFixedSize(iconSize, iconSize);
    m_answer->setMinimumHeight(4 * fontMetrics().height());
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_answer->setAccessibleName(tr("Answer"));
    auto *buttons = new QDialogButtonBox;
    m_check = buttons->addButton(tr("&Check"), QDialogButtonBox::ActionRole);
    m_check->setAutoDefault(false);   // Enter, which a scanner sends, is the line's.
    m_check->setEnabled(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("Type the code at the foot of the paper, or scan its square with a scanner that types. Blanks and capitals do not matter."), LabelText::Long));
    column->addWidget(m_code);
    column->addLayout(answer, 1);
    column->addWidget(new JobPanel(m_job));
    column->addWidget(buttons);
    resizeOnScreen(*this, {640, 220});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &PrintedCodeDialog::check);
    connect(m_code, &QLineEdit::returnPressed, this, &PrintedCodeDialog::check);
    connect(m_code, &QLineEdit::textEdited, this, &PrintedCodeDialog::clearAnswer);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) { m_check->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_ask, this, error); });
}

void PrintedCodeDialog::check()
{
    if (m_job.isRunning() || m_code->text().trimmed().isEmpty())
        return;
    m_job.start(tr("Looking the code up"),
                [path = m_registerPath, code = m_code->text()](const core::Progress &progress) -> core::CodeAnswer {
                    core::Database own(path, core::Database::Mode::ReadOnly);
                    return core::answerTo(own, code, progress);
                },
                [this](const core::CodeAnswer &answer) { showAnswer(answer); });
}

void PrintedCodeDialog::showAnswer(const core::CodeAnswer &answer)
{
    m_icon->setPixmap(icon(iconOf(answer)).pixmap(iconSize));
    m_answer->setText(core::sentenceOf(answer));
    m_code->selectAll();      // The next scan replaces it.
    m_code->setFocus();
    Q_EMIT answered(answer);
}

void PrintedCodeDialog::clearAnswer()
{
    m_icon->clear();
    m_answer->clear();
}

}
