#pragma once

// The fields of a paper that an office issues: day, issuer, number, who signs. What the office's sheet says is proposed for the day; what was typed
// stays.

#include "core/papers/paper.h"
#include "ui/base/workspace.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace ui {

class ChoiceBox;
class DayEdit;

/// Who issues it.
enum class IssuedBy {
    OwnOffice,     ///< The office of the list's unit.
    Decider,       ///< The district as long as there is one; then the commune or the province.
};

class PaperSection : public QWidget {
    Q_OBJECT

public:
    /// `unit` is that of the list.
    PaperSection(Workspace &workspace, core::PaperType type, IssuedBy by, core::Id<core::Place> unit, QWidget *parent = nullptr);

    /// As before anything was typed.
    void startOver();
    /// Its day is invalid as long as it cannot be read.
    core::Paper paper() const;
    QDate day() const;
    /// What keeps it from being issued, as a sentence, and where it is mended; empty where nothing does.
    QString missing() const;
    QWidget *missingField() const;

Q_SIGNALS:
    void edited();

private:
    void layOut(bool choosesIssuer);
    void fillIssuers(IssuedBy by);
    void proposeIssuer();
    void propose();
    void proposeNumber();
    QString usualSeries(QDate on) const;

    Workspace &m_workspace;
    core::PaperType m_type;
    IssuedBy m_by;
    core::Id<core::Place> m_unit;
    bool m_isIssuerChosen = false;
    DayEdit *m_day;
    ChoiceBox *m_place;
    QLineEdit *m_issuer;
    QLineEdit *m_number;
    QLineEdit *m_series;
    QLineEdit *m_signer;
    QLineEdit *m_position;
};

}
