#include "ui/dialogs/material_section.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString durable = u"durable"_s;
const QString weak = u"weak"_s;
const QString open = u"open"_s;

QString joined(const QStringList &words)
{
    return words.join(u", "_s);
}

QStringList wordsIn(const QLineEdit *edit)
{
    QStringList words;
    for (const QString &word : edit->text().toLower().split(u',', Qt::SkipEmptyParts))
        if (const QString plain = word.simplified(); !plain.isEmpty() && !words.contains(plain))
            words.append(plain);
    return words;
}

// A list keeps its order, so that one that was not changed is the same list; what is new stands at its end.
void put(const QString &code, bool belongs, QStringList &list)
{
    if (!belongs)
        list.removeAll(code);
    else if (!list.contains(code))
        list.append(code);
}

}

MaterialSection::MaterialSection(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setAccessibleName(tr("Materials"));
    for (const core::Component component : core::allComponents)
        addTab(scrolled(makePart(component)), core::titleOf(component));
}

QWidget *MaterialSection::makePart(core::Component component)
{
    Part &part = m_parts[component];
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    const QString key = core::keyOf(component);
    for (const core::Material &material : core::materialsOf(component)) {
        auto *standing = new ChoiceBox;
        standing->setObjectName(key + u'.' + QLatin1StringView(material.code));
        standing->add(tr("Durable"), durable);
        standing->add(tr("Not durable"), weak);
        standing->add(tr("Not settled"), open);
        connect(standing, &QComboBox::currentIndexChanged, this, &MaterialSection::edited);
        QLabel *title = plainLabel(QString::fromUtf16(material.title));
        title->setBuddy(standing);
        form->addRow(title, standing);
        part.materials[QString::fromLatin1(material.code)] = standing;
    }
    part.durableWords = new QLineEdit;
    part.weakWords = new QLineEdit;
    part.durableWords->setObjectName(key + u".durable_words"_s);
    part.weakWords->setObjectName(key + u".weak_words"_s);
    form->addRow(tr("Words for durable"), part.durableWords);
    form->addRow(tr("Words for not durable"), part.weakWords);
    form->addRow(plainLabel(tr("Communes' lists name materials in words; separate them by commas. Move the words along with the material."), LabelText::Long));
    for (QLineEdit *edit : {part.durableWords, part.weakWords})
        connect(edit, &QLineEdit::textChanged, this, &MaterialSection::edited);
    return box;
}

void MaterialSection::show(const core::Durability &materials)
{
    m_shown = materials;
    for (auto &[component, part] : m_parts) {
        const core::MaterialList &list = materials.components[std::size_t(component)];
        for (auto &[code, standing] : part.materials)
            standing->choose(list.durable.contains(code) ? durable : list.weak.contains(code) ? weak : open);
        part.durableWords->setText(joined(list.durableWords));
        part.weakWords->setText(joined(list.weakWords));
        part.durableWords->setCursorPosition(0);
        part.weakWords->setCursorPosition(0);
    }
}

core::MaterialList MaterialSection::listOf(core::Component component) const
{
    const Part &part = m_parts.at(component);
    core::MaterialList list = m_shown.components[std::size_t(component)];
    for (const auto &[code, standing] : part.materials) {
        put(code, standing->chosen<QString>() == durable, list.durable);
        put(code, standing->chosen<QString>() == weak, list.weak);
    }
    if (part.durableWords->text() != joined(list.durableWords))
        list.durableWords = wordsIn(part.durableWords);
    if (part.weakWords->text() != joined(list.weakWords))
        list.weakWords = wordsIn(part.weakWords);
    return list;
}

std::map<core::Component, core::MaterialList> MaterialSection::changes() const
{
    std::map<core::Component, core::MaterialList> changed;
    for (const core::Component component : core::allComponents)
        if (core::MaterialList list = listOf(component); list != m_shown.components[std::size_t(component)])
            changed.emplace(component, std::move(list));
    return changed;
}

}
