package dev.catalogdesk.demo.scenario;

import java.util.List;

/// Who calls, by access key. An unknown key is taken for the scenario's first caller, so that clients with any
/// credentials are welcome.
public final class Callers {
    private static final Caller NOBODY =
        new Caller("AKIADEMO000000000000", "arn:aws:iam::111122223333:user/demo", "AIDADEMO000000000000");
    private final List<Caller> known;
    private final String accountId;

    /// The callers of a scenario.
    ///
    /// @param scenario the scenario
    public Callers(Scenario scenario) {
        known = scenario.callers();
        accountId = scenario.accountId();
    }

    /// The caller to whom an access key belongs.
    ///
    /// @param accessKeyId the key
    /// @return who it is
    public Caller by(String accessKeyId) {
        return known.stream().filter(each -> each.accessKeyId().equals(accessKeyId)).findFirst().orElseGet(this::first);
    }

    /// Everybody who is known.
    ///
    /// @return the callers, at least one
    public List<Caller> all() {
        return known.isEmpty() ? List.of(NOBODY) : known;
    }

    /// The scenario's first caller.
    ///
    /// @return who it is
    public Caller first() {
        return known.isEmpty() ? NOBODY : known.getFirst();
    }

    /// The account of all of them.
    ///
    /// @return 12 digits
    public String accountId() {
        return accountId;
    }
}
