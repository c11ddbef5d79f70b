package dev.catalogdesk.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The AWS CLI of this machine. Where it comes as a package, that one is taken before any other.
public final class AwsCli {
    /// Why a test is skipped; names the package, as `.ci/run` wants it.
    public static final String MISSING = "The command aws is not installed (package awscli).";

    private AwsCli() {
    }

    /// Where commands are looked for.
    public static String path() {
        return "/usr/bin:/bin:" + System.getenv().getOrDefault("PATH", "");
    }

    /// Whether there is one.
    public static boolean isInstalled() {
        return List.of(path().split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "aws")));
    }
}
