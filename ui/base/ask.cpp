#include "ui/base/ask.h"

#include "ui/base/settings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QGuiApplication>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct AskText { Q_DECLARE_TR_FUNCTIONS(ui::Ask) };

Setting<QString> lastFolder()
{
    return Setting<QString>(u"files/last_folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

void remember(const QString &path)
{
    if (!path.isEmpty())
        lastFolder() = QFileInfo(path).absolutePath();
}

// "Excel (*.xlsx *.xls)" -> "xlsx"
QString firstSuffix(const QString &filter)
{
    return filter.section(u"*."_s, 1, 1).section(u' ', 0, 0).section(u')', 0, 0);
}

/// Qt's own chooser writes days and sizes as the computer does; here they are written as everywhere else in the program.
class OwnWriting : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        const QModelIndex file = mapToSource(index);
        if (files && role == Qt::DisplayRole && index.column() == dateColumn)
            return files->lastModified(file).toString(u"dd/MM/yyyy HH:mm"_s);
        if (files && role == Qt::DisplayRole && index.column() == sizeColumn && !files->isDir(file))
            return QLocale().formattedDataSize(files->size(file));
        return QIdentityProxyModel::data(index, role);
    }

private:
    static constexpr int sizeColumn = 1;
    static constexpr int dateColumn = 3;
};

/// Begins in the last folder. Where the system has a chooser of its own, that one is shown.
class FileChooser : public QFileDialog {
public:
    FileChooser(QWidget *parent, const QString &title, const QString &filter) : QFileDialog(parent, title, lastFolder(), filter)
    {
        setProxyModel(new OwnWriting(this));
    }
};

void tell(QWidget *parent, QMessageBox::Icon kind, const QString &text)
{
    QMessageBox box(kind, QGuiApplication::applicationDisplayName(), text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(AskText::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

}

QStringList RealAsk::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    FileChooser chooser(parent, title, filter);
    chooser.setFileMode(QFileDialog::ExistingFiles);
    const QStringList paths = chooser.exec() == QDialog::Accepted ? chooser.selectedFiles() : QStringList();
    remember(paths.value(0));
    return paths;
}

QString RealAsk::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    FileChooser chooser(parent, title, filter);
    chooser.setFileMode(QFileDialog::ExistingFile);
    const QString path = chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
    remember(path);
    return path;
}

QString RealAsk::saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    FileChooser dialog(parent, title, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(firstSuffix(filter));
    dialog.selectFile(suggestedName);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { dialog.setDefaultSuffix(firstSuffix(chosen)); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    remember(path);
    return path;
}

QString RealAsk::folder(QWidget *parent, const QString &title)
{
    FileChooser chooser(parent, title, {});
    chooser.setFileMode(QFileDialog::Directory);
    chooser.setOption(QFileDialog::ShowDirsOnly);
    const QString path = chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
    if (!path.isEmpty())
        lastFolder() = path;
    return path;
}

bool RealAsk::question(QWidget *parent, const QString &text, const QString &action, const QString &instead)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *doIt = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(instead.isEmpty() ? AskText::tr("Cancel") : instead, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == doIt;
}

int RealAsk::choice(QWidget *parent, const QString &text, const QStringList &actions)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &action : actions)
        buttons.append(box.addButton(action, QMessageBox::ActionRole));
    box.addButton(AskText::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.value(0)));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

QString RealAsk::typed(QWidget *parent, const QString &text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *line = new QLineEdit;
    line->setAccessibleName(text);
    auto *buttons = new QDialogButtonBox;
    const QPushButton *agree = buttons->addButton(AskText::tr("OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(AskText::tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *question = new QLabel(text);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(question);
    layout->addWidget(line);
    layout->addWidget(buttons);
    QObject::connect(agree, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? line->text() : QString();
}

std::optional<QString> RealAsk::reason(QWidget *parent, const QString &text, const QStringList &offered, const QString &action)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(AskText::tr("Reason"));
    auto *question = new QLabel(text);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *reasons = new QComboBox;
    reasons->setEditable(true);
    reasons->setAccessibleName(AskText::tr("Reason"));
    reasons->addItems(offered);
    reasons->setCurrentIndex(-1);
    reasons->lineEdit()->setAccessibleName(reasons->accessibleName());
    reasons->lineEdit()->setPlaceholderText(AskText::tr("Choose a reason or write your own"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *doIt = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    buttons->addButton(AskText::tr("Cancel"), QDialogButtonBox::RejectRole);
    doIt->setEnabled(false);
    auto *column = new QVBoxLayout(&dialog);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, reasons, buttons})
        column->addWidget(widget);
    QObject::connect(reasons, &QComboBox::currentTextChanged, doIt, [doIt](const QString &typed) { doIt->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(460);
    return dialog.exec() == QDialog::Accepted ? std::optional(reasons->currentText().simplified()) : std::nullopt;
}

void RealAsk::inform(QWidget *parent, const QString &text)
{
    tell(parent, QMessageBox::Information, text);
}

void RealAsk::warn(QWidget *parent, const QString &text)
{
    tell(parent, QMessageBox::Warning, text);
}

}
