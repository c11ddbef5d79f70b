package dev.catalogdesk.export;

import dev.catalogdesk.model.LaunchRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// The command of the AWS CLI that launches what the console would launch: `aws servicecatalog provision-product`,
/// to be copied and run as it is.
///
/// **Secrets** are not in it. In the place of each stands a placeholder at the command's beginning; until all are
/// filled in, the command says so on standard error, calls nothing and ends with 1. Once filled in, a secret goes to
/// the CLI by a pipe (in PowerShell by a file that is deleted at once), so that it is in no list of processes. A
/// secret that is empty hides nothing and is sent empty.
///
/// **The idempotency token** is in it if the request has one: run twice, or run after the console, it launches once.
/// Without one the CLI makes another token at each run, and repeats its own retries with it (the member is an
/// `idempotencyToken` of the API model); a second run is then refused by AWS for its name, which is unique.
///
/// **Texts** are safe in whatever way the command is copied, pasted or stored: JSON is written in ASCII, with
/// numeric escapes for the rest, and for apostrophes and exclamation marks, which shells would take for their own.
///
/// Safe on any thread.
public final class AwsCliCommand {
    private final LaunchRequest request;
    private final CliTarget target;
    private final Set<String> secrets;
    private final BiFunction<String, AwsCliForm, String> reminder;

    /// Prepares the command.
    ///
    /// @param request what is launched
    /// @param target where, and who signs
    /// @param secretKeys the parameters whose values are secret
    /// @param reminder what the command says in the given form while the secret with the given key is not filled in
    public AwsCliCommand(LaunchRequest request, CliTarget target, Set<String> secretKeys,
            BiFunction<String, AwsCliForm, String> reminder) {
        this.request = request;
        this.target = target;
        this.reminder = reminder;
        secrets = new TreeSet<>(secretKeys);
        secrets.removeIf(key -> request.parameters().getOrDefault(key, "").isEmpty());
    }

    /// Where it is sent.
    ///
    /// @return region, profile and endpoint
    public CliTarget target() {
        return target;
    }

    /// Whether placeholders are to be filled in before it runs.
    ///
    /// @return true if a secret goes with the launch
    public boolean needsSecrets() {
        return !secrets.isEmpty();
    }

    /// The command.
    ///
    /// @param form for what
    /// @return one or more lines without a line end behind the last
    public String text(AwsCliForm form) {
        SecretSlots slots = new SecretSlots(secrets, key -> reminder.apply(key, form));
        RequestJson json = new RequestJson(request, slots);
        return switch (form) {
            case POSIX -> new PosixCommand(target, slots).withOptions(request, json);
            case JSON -> new PosixCommand(target, slots).withJson(json);
            case POWERSHELL -> new PowerShellCommand(target, slots).text(json);
        };
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "AwsCliCommand[" + request + ", " + target + "]";
    }
}
