package dev.catalogdesk.operations.journal;

/// What the journal tells of an operation: first what was meant, then what came of it. Never holds a secret: who
/// writes a fact leaves out the values of NoEcho parameters and cuts them out of AWS's sentences.
public sealed interface Fact permits Intent, Fact.Attempt, Fact.Answer, Fact.Planned, Fact.Busy,
        Fact.Refusal, Fact.OutcomeUnknown, Fact.End, Fact.Dismissed, Fact.Repair, Fact.Other {
    /// The operation it belongs to.
    ///
    /// @return this program's id of it; empty for what concerns the journal itself
    String operationId();

    /// The call is about to leave, for the first time or because the SDK tries it again.
    ///
    /// @param operationId the operation
    /// @param number 1 for the first time
    /// @param token the idempotency token in the call itself; empty where it has none
    record Attempt(String operationId, int number, String token) implements Fact { }

    /// AWS accepted the call, or what it did was found by its token.
    ///
    /// @param operationId the operation
    /// @param recordId the record
    /// @param provisionedProductId the provisioned product
    record Answer(String operationId, String recordId, String provisionedProductId) implements Fact { }

    /// AWS accepted the call and makes a plan, or the plan it made was found.
    ///
    /// @param operationId the operation
    /// @param planId the plan
    /// @param provisionedProductId the provisioned product it is for
    record Planned(String operationId, String planId, String provisionedProductId) implements Fact { }

    /// The call was not taken for now, because AWS is busy; nothing happened, and it is to be sent again.
    ///
    /// @param operationId the operation
    /// @param code AWS's error code
    /// @param message the sentence, without secrets
    record Busy(String operationId, String code, String message) implements Fact { }

    /// The call was not taken: nothing happened.
    ///
    /// @param operationId the operation
    /// @param code AWS's error code, or this program's
    /// @param message the sentence, without secrets
    /// @param requestId AWS's request id; may be empty
    record Refusal(String operationId, String code, String message, String requestId) implements Fact { }

    /// The answer was lost, so it may or may not have happened.
    ///
    /// @param operationId the operation
    /// @param code AWS's error code; may be empty
    /// @param message what happened to the answer, without secrets
    record OutcomeUnknown(String operationId, String code, String message) implements Fact { }

    /// The record ended, the plan was made or came to nothing, or it was done at once.
    ///
    /// @param operationId the operation
    /// @param recordId the record; empty where there is none
    /// @param status how, as AWS names it
    record End(String operationId, String recordId, String status) implements Fact { }

    /// The operator took back what had not left, or wants to hear no more of what has no known outcome.
    ///
    /// @param operationId the operation
    record Dismissed(String operationId) implements Fact { }

    /// The journal itself was repaired when it was opened.
    ///
    /// @param what `torn` for a last line that was never finished, `damaged` for anything else
    /// @param file name of the file concerned
    /// @param line number of the first line that could not be used, counted from 1
    /// @param setAside name of the file that now holds what was found; empty where it was only cut
    /// @param salvaged how many of the next entries were taken over from behind the damage, whole by themselves;
    ///     nothing proves that none is missing before, between and behind them
    record Repair(String what, String file, int line, String setAside, int salvaged) implements Fact {
        private static final String DAMAGED = "damaged";

        /// For lines that were whole once and are not any more.
        ///
        /// @param file name of the file concerned
        /// @param line number of the first line that could not be used, counted from 1
        /// @param setAside name of the file that now holds what was found
        /// @param salvaged how many of the next entries were taken over
        /// @return the fact
        public static Repair ofDamage(String file, int line, String setAside, int salvaged) {
            return new Repair(DAMAGED, file, line, setAside, salvaged);
        }

        /// Whether lines may be missing that were written.
        ///
        /// @return false where only a line was cut off that was never finished
        public boolean damaged() {
            return what.equals(DAMAGED);
        }

        @Override
        public String operationId() {
            return "";
        }
    }

    /// A kind that this version of the program does not know.
    ///
    /// @param operationId the operation
    /// @param kind its name in the file
    record Other(String operationId, String kind) implements Fact { }
}
