#pragma once

// The cases of a step with what stands against each: those that cannot take it first, with the reason of an officer where one has to be given.

#include "core/cases/take_step.h"
#include "ui/models/ticked_model.h"

namespace ui {

struct StepLine {
    core::BatchLine batch;
    QString code;
    QString name;
    QString place;           ///< Hamlet and commune.
    QString stands;          ///< "Đăng ký, 03/02/2025".
    std::vector<core::StepObstacle> obstacles;
    bool isBlocked() const { return !obstacles.empty(); }
};

enum StepColumn { CodeColumn, NameColumn, PlaceColumn, StandsColumn, ObstacleColumn, ReasonColumn };

/// A line that is blocked has no box; the last column is typed into.
class StepModel : public TickedModel<StepLine> {
public:
    /// `reasonTyped` is told when a case got a reason of its own.
    StepModel(std::function<void()> reasonTyped, QObject *parent);

    void tickAllOf(const std::vector<core::Id<core::SupportCase>> &cases);
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::function<void()> m_reasonTyped;
};

std::vector<StepLine> stepLines(core::Database &database, const std::vector<core::Id<core::SupportCase>> &cases, QDate on);
/// Each obstacle with its rule, citation and the way out, one paragraph each; that nothing stands in the way where there is none.
QString obstacleText(const StepLine &line);

}
