package dev.catalogdesk.connection;

import static software.amazon.awssdk.profiles.ProfileProperty.AWS_ACCESS_KEY_ID;
import static software.amazon.awssdk.profiles.ProfileProperty.AWS_SECRET_ACCESS_KEY;
import static software.amazon.awssdk.profiles.ProfileProperty.AWS_SESSION_TOKEN;
import static software.amazon.awssdk.profiles.ProfileProperty.CREDENTIAL_PROCESS;
import static software.amazon.awssdk.profiles.ProfileProperty.CREDENTIAL_SOURCE;
import static software.amazon.awssdk.profiles.ProfileProperty.LOGIN_SESSION;
import static software.amazon.awssdk.profiles.ProfileProperty.MFA_SERIAL;
import static software.amazon.awssdk.profiles.ProfileProperty.REGION;
import static software.amazon.awssdk.profiles.ProfileProperty.ROLE_ARN;
import static software.amazon.awssdk.profiles.ProfileProperty.SOURCE_PROFILE;
import static software.amazon.awssdk.profiles.ProfileProperty.SSO_ACCOUNT_ID;
import static software.amazon.awssdk.profiles.ProfileProperty.SSO_REGION;
import static software.amazon.awssdk.profiles.ProfileProperty.SSO_ROLE_NAME;
import static software.amazon.awssdk.profiles.ProfileProperty.SSO_START_URL;
import static software.amazon.awssdk.profiles.ProfileProperty.WEB_IDENTITY_TOKEN_FILE;

import dev.catalogdesk.model.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/// Tells where a profile's credentials come from and what it lacks, by the same order of precedence as the SDK, so
/// that the picker can say it before anything is called.
final class ProfileClassifier {
    static final String SSO_SESSION = "sso_session";
    static final String SSO_SECTION = "sso-session";
    private static final Set<String> SOURCES = Set.of("environment", "ec2instancemetadata", "ecscontainer");
    // Longer than any chain a person writes, short enough for a file that means harm.
    private static final int MAX_CHAIN = 20;
    private final ProfileFile file;

    ProfileClassifier(ProfileFile file) {
        this.file = file;
    }

    ProfileEntry classify(Profile profile) {
        if (has(profile, ROLE_ARN) && has(profile, WEB_IDENTITY_TOKEN_FILE)) {
            return new Draft(profile, ProfileKind.WEB_IDENTITY).entry();
        }
        if (isSso(profile)) {
            return sso(profile);
        }
        if (has(profile, ROLE_ARN)) {
            return role(profile);
        }
        if (has(profile, LOGIN_SESSION)) {
            return new Draft(profile, ProfileKind.LOGIN_SESSION).signIn("aws login", profile.name()).entry();
        }
        if (has(profile, CREDENTIAL_PROCESS)) {
            return new Draft(profile, ProfileKind.CREDENTIAL_PROCESS).entry();
        }
        if (has(profile, AWS_ACCESS_KEY_ID) || has(profile, AWS_SECRET_ACCESS_KEY) || has(profile, AWS_SESSION_TOKEN)) {
            Draft draft = new Draft(profile, ProfileKind.STATIC_KEYS);
            return draft.require(profile, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY).entry();
        }
        return new Draft(profile, ProfileKind.INCOMPLETE)
            .wrong(MessageKey.of("connection.incomplete.nothing", profile.name())).entry();
    }

    private static boolean isSso(Profile profile) {
        return Stream.of(SSO_ROLE_NAME, SSO_ACCOUNT_ID, SSO_REGION, SSO_START_URL, SSO_SESSION)
            .anyMatch(property -> has(profile, property));
    }

    private ProfileEntry sso(Profile profile) {
        Draft draft = new Draft(profile, ProfileKind.SSO).signIn("aws sso login", profile.name())
            .require(profile, SSO_ACCOUNT_ID, SSO_ROLE_NAME);
        Optional<String> session = profile.property(SSO_SESSION);
        if (session.isEmpty()) {
            return draft.require(profile, SSO_REGION, SSO_START_URL)
                .sso(profile.property(SSO_REGION)).entry();
        }
        Optional<Profile> section = file.getSection(SSO_SECTION, session.get());
        if (section.isEmpty()) {
            return draft.wrong(MessageKey.of("connection.incomplete.ssoSession", profile.name(), session.get()))
                .entry();
        }
        return draft.require(section.get(), SSO_REGION, SSO_START_URL)
            .sso(section.get().property(SSO_REGION)).entry();
    }

    private ProfileEntry role(Profile profile) {
        Draft draft = new Draft(profile, ProfileKind.ASSUME_ROLE);
        Optional<String> source = profile.property(CREDENTIAL_SOURCE);
        if (has(profile, SOURCE_PROFILE) && source.isPresent()) {
            return draft.wrong(MessageKey.of("connection.incomplete.twoSources", profile.name())).entry();
        }
        if (source.isPresent()) {
            boolean known = SOURCES.contains(source.get().toLowerCase(Locale.ROOT));
            return known ? draft.entry()
                : draft.wrong(MessageKey.of("connection.incomplete.credentialSource", profile.name(), source.get()))
                    .entry();
        }
        return draft.require(profile, SOURCE_PROFILE).chain(walk(profile)).entry();
    }

    /// The profiles that a role's credentials come from, and how the walk ended.
    private Chain walk(Profile start) {
        List<String> names = new ArrayList<>();
        Profile profile = start;
        while (needsSource(profile)) {
            String next = profile.property(SOURCE_PROFILE).orElse("");
            if (next.equals(start.name()) || names.contains(next) || names.size() == MAX_CHAIN) {
                names.add(next);
                return new Chain(names, Optional.empty(), true, Optional.empty());
            }
            Optional<Profile> source = file.profile(next);
            if (source.isEmpty()) {
                return new Chain(names, Optional.empty(), false,
                    Optional.of(MessageKey.of("connection.incomplete.source", profile.name(), next)));
            }
            names.add(next);
            profile = source.get();
        }
        Optional<ProfileEntry> root = names.isEmpty() ? Optional.empty() : Optional.of(classify(profile));
        return new Chain(names, root.flatMap(ProfileEntry::signInCommand), false,
            root.flatMap(ProfileEntry::problem));
    }

    private static boolean needsSource(Profile profile) {
        return has(profile, ROLE_ARN) && has(profile, SOURCE_PROFILE) && !has(profile, CREDENTIAL_SOURCE)
            && !has(profile, WEB_IDENTITY_TOKEN_FILE) && !isSso(profile);
    }

    private static boolean has(Profile profile, String property) {
        return profile.property(property).isPresent();
    }

    private record Chain(
        List<String> names, Optional<String> signIn, boolean cyclic, Optional<MessageKey> problem) {
    }

    /// An entry in the making.
    private static final class Draft {
        private final Profile profile;
        private ProfileKind kind;
        private List<String> chain = List.of();
        private Optional<String> signIn = Optional.empty();
        private Optional<String> ssoRegion = Optional.empty();
        private Optional<MessageKey> problem = Optional.empty();

        Draft(Profile profile, ProfileKind kind) {
            this.profile = profile;
            this.kind = kind;
        }

        Draft signIn(String command, String name) {
            signIn = Optional.of(command + " --profile " + name);
            return this;
        }

        Draft sso(Optional<String> region) {
            ssoRegion = region;
            return this;
        }

        Draft require(Profile section, String... properties) {
            for (String property : properties) {
                if (section.property(property).filter(value -> !value.isBlank()).isEmpty()) {
                    return wrong(MessageKey.of("connection.incomplete.property", section.name(), property));
                }
            }
            return this;
        }

        Draft wrong(MessageKey what) {
            if (problem.isEmpty()) {
                problem = Optional.of(what);
                kind = ProfileKind.INCOMPLETE;
            }
            return this;
        }

        Draft chain(Chain walked) {
            chain = walked.names();
            signIn = walked.signIn();
            walked.problem().ifPresent(this::wrong);
            if (walked.cyclic()) {
                String circle = profile.name() + " → " + String.join(" → ", chain);
                wrong(MessageKey.of("connection.incomplete.circle", circle));
                kind = ProfileKind.CYCLIC;
            }
            return this;
        }

        ProfileEntry entry() {
            Optional<String> role = profile.property(ROLE_ARN);
            Optional<String> account = role.map(arn -> arn.split(":", -1)).filter(parts -> parts.length > 5)
                .map(parts -> parts[4]).or(() -> profile.property(SSO_ACCOUNT_ID));
            boolean mfa = kind == ProfileKind.ASSUME_ROLE && has(profile, MFA_SERIAL);
            return new ProfileEntry(profile.name(), kind, profile.property(REGION), chain, role, account,
                ssoRegion, signIn, mfa, problem);
        }
    }
}
