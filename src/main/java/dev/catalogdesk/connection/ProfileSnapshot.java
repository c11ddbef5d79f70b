package dev.catalogdesk.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;

/// What the shared AWS files said at one moment. Shows no value of a credential; the SDK's own form of the files,
/// which holds them, does not leave this package.
public final class ProfileSnapshot {
    private final ProfileFile file;
    private final List<ProfileProblem> problems;
    private final Map<String, ProfileEntry> byName = new LinkedHashMap<>();
    private final Optional<String> preferred;

    ProfileSnapshot(ProfileFile file, List<ProfileProblem> problems, Optional<String> awsProfile) {
        this.file = file;
        this.problems = List.copyOf(problems);
        ProfileClassifier classifier = new ProfileClassifier(file);
        file.profiles().values().stream()
            .sorted(Comparator.comparing((Profile profile) -> !profile.name().equals("default"))
                .thenComparing(Profile::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Profile::name))
            .forEach(profile -> byName.put(profile.name(), classifier.classify(profile)));
        preferred = awsProfile.or(() -> Optional.of("default")).filter(byName::containsKey);
    }

    /// The profiles, `default` first, then by name.
    ///
    /// @return the profiles of both files, each once
    public List<ProfileEntry> profiles() {
        return List.copyOf(byName.values());
    }

    /// All that can be chosen: the demo first, then the profiles.
    ///
    /// @return the connections, never empty
    public List<Connection> connections() {
        List<Connection> all = new ArrayList<>();
        all.add(Connection.demo());
        byName.values().forEach(entry -> all.add(entry.connection()));
        return all;
    }

    /// A profile.
    ///
    /// @param name its name
    /// @return the profile, if it is in the files
    public Optional<ProfileEntry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The profile of a connection.
    ///
    /// @param connection any connection
    /// @return the profile that signs, if the connection names one and it is in the files
    public Optional<ProfileEntry> find(Connection connection) {
        return connection.profileName().flatMap(this::find);
    }

    /// The profile that the AWS tools would take: `AWS_PROFILE`, else `default`.
    ///
    /// @return its name, if it is in the files
    public Optional<String> preferredProfile() {
        return preferred;
    }

    /// What could not be read.
    ///
    /// @return a problem for each such file
    public List<ProfileProblem> problems() {
        return problems;
    }

    /// The files for the SDK's providers. A role without a region in its chain gets the given one: the SDK would
    /// otherwise look for one in the machine's metadata service, which a workstation waits for in vain.
    ProfileFile fileFor(String profile, String region) {
        StringBuilder text = new StringBuilder();
        List<String> names = new ArrayList<>(List.of(profile));
        find(profile).ifPresent(entry -> names.addAll(entry.chain()));
        for (String name : names) {
            if (file.profile(name).filter(found -> found.property(ProfileProperty.REGION).isEmpty()).isPresent()) {
                text.append("[profile ").append(name).append("]\nregion = ").append(region).append('\n');
            }
        }
        ProfileFile regions = ProfileFile.builder().content(text.toString())
            .type(ProfileFile.Type.CONFIGURATION).build();
        return ProfileFile.aggregator().addFile(file).addFile(regions).build();
    }

    /// Whether everything that a profile's credentials depend on is as it was in another snapshot.
    boolean sameFor(String profile, ProfileSnapshot other) {
        return dependencies(profile).equals(other.dependencies(profile));
    }

    private List<Optional<Profile>> dependencies(String profile) {
        List<String> names = new ArrayList<>(List.of(profile));
        find(profile).ifPresent(entry -> names.addAll(entry.chain()));
        List<Optional<Profile>> all = new ArrayList<>();
        for (String name : names) {
            Optional<Profile> found = file.profile(name);
            all.add(found);
            all.add(found.flatMap(p -> p.property(ProfileClassifier.SSO_SESSION))
                .flatMap(session -> file.getSection(ProfileClassifier.SSO_SECTION, session)));
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileSnapshot snapshot && file.equals(snapshot.file)
            && problems.equals(snapshot.problems) && byName.equals(snapshot.byName)
            && preferred.equals(snapshot.preferred);
    }

    @Override
    public int hashCode() {
        return Objects.hash(problems, byName.keySet());
    }

    /// Tells names alone.
    ///
    /// @return the names of the profiles
    @Override
    public String toString() {
        return "ProfileSnapshot" + byName.keySet();
    }
}
