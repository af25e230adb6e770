#include "ui/pages/welcome.h"

#include "ui/base/icons.h"
#include "ui/widgets/plain_label.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthOfColumn = 680;

QCommandLinkButton *beginning(const QString &iconName, const QString &title, const QString &what)
{
    auto *button = new QCommandLinkButton(title, what);
    button->setIcon(icon(iconName));
    button->setIconSize({22, 22});
    button->setAccessibleDescription(what);
    return button;
}

}

Welcome::Welcome(QWidget *parent) : QWidget(parent), m_recent(new QVBoxLayout)
{
    auto *title = headingLabel(tr("An Cư: the register of houses to be built and repaired"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    auto *sample = beginning(u"help-contents"_s, tr("Look at the &sample register"), tr("Invented households of sixteen communes, to try everything out."));
    auto *import = beginning(u"document-import"_s, tr("New register from &Excel lists"), tr("Makes a register and takes in the lists the communes sent."));
    auto *entry = beginning(u"contact-new"_s, tr("New register, entered by &hand"), tr("Makes an empty register and begins with the first household."));
    auto *file = beginning(u"document-open"_s, tr("&Open a register"), tr("A file of this office or one that was received (*.ancu)."));
    connect(sample, &QAbstractButton::clicked, this, &Welcome::sampleChosen);
    connect(import, &QAbstractButton::clicked, this, &Welcome::importChosen);
    connect(entry, &QAbstractButton::clicked, this, &Welcome::entryChosen);
    connect(file, &QAbstractButton::clicked, this, &Welcome::fileChosen);

    auto *middle = new QWidget;
    middle->setFixedWidth(widthOfColumn);
    auto *column = new QVBoxLayout(middle);
    column->addWidget(title);
    for (QWidget *button : {sample, import, entry, file})
        column->addWidget(button);
    column->addLayout(m_recent);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addWidget(middle, 0, Qt::AlignHCenter);
    page->addStretch(2);
}

void Welcome::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty())
        return;
    m_recent->addWidget(headingLabel(tr("Recent registers")));
    for (const QString &path : paths) {
        auto *button = new QCommandLinkButton(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        button->setIcon(icon(u"document-open-recent"_s));
        button->setIconSize({22, 22});
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
}

}
