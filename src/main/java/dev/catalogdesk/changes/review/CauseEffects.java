package dev.catalogdesk.changes.review;

import java.util.List;

/// A cause with all that follows from it.
///
/// @param cause the cause
/// @param effects each resource that it reaches, once: what it reaches directly first, and then the gravest first
public record CauseEffects(ChangeCause cause, List<CauseEffect> effects) {
    /// Copies the collections.
    public CauseEffects {
        effects = List.copyOf(effects);
    }

    /// The gravest of what follows.
    ///
    /// @return the risk
    public ChangeRisk worst() {
        return ChangeRisk.gravest(effects.stream().map(CauseEffect::risk)).orElse(ChangeRisk.MAY_REPLACE);
    }
}
