#include "ui/dialogs/basis_section.h"

#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QFormLayout>

namespace ui {

using namespace Qt::StringLiterals;

BasisSection::BasisSection(QWidget *parent)
    : QWidget(parent), m_document(new QLineEdit), m_issuedOn(new DayEdit), m_article(new QLineEdit), m_from(new DayEdit),
      m_verified(new QCheckBox(tr("I compared this with the te&xt of the document")))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Document and number"), m_document);
    form->addRow(tr("&Issued on"), m_issuedOn);
    form->addRow(tr("&Article, clause"), m_article);
    form->addRow(tr("Counts &from the day"), m_from);
    form->addRow(QString(), m_verified);
    m_document->setPlaceholderText(tr("for example %1").arg(u"Quyết định 12/2025/QĐ-UBND"_s));
    m_article->setPlaceholderText(tr("for example %1").arg(u"Điều 2 khoản 1"_s));
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, QString>>{
             {m_document, u"basis.document"_s}, {m_issuedOn, u"basis.issued_on"_s}, {m_article, u"basis.article"_s}, {m_from, u"basis.from"_s}, {m_verified, u"basis.verified"_s}})
        field->setObjectName(name);
    for (QLineEdit *edit : {m_document, static_cast<QLineEdit *>(m_issuedOn), m_article, static_cast<QLineEdit *>(m_from)})
        connect(edit, &QLineEdit::textChanged, this, &BasisSection::edited);
    for (DayEdit *day : {m_issuedOn, m_from})
        day->setMaximumWidth(160);
    connect(m_verified, &QCheckBox::toggled, this, &BasisSection::edited);
}

core::LegalBasis BasisSection::basis() const
{
    return {.document = m_document->text(), .issuedOn = m_issuedOn->value(), .article = m_article->text(), .from = m_from->value(), .isVerified = m_verified->isChecked()};
}

void BasisSection::clear()
{
    for (QLineEdit *edit : {m_document, static_cast<QLineEdit *>(m_issuedOn), m_article, static_cast<QLineEdit *>(m_from)})
        edit->clear();
    m_verified->setChecked(false);
}

}
