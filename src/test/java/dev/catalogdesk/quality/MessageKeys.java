package dev.catalogdesk.quality;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of `messages.properties` line by line, held beside the texts written in the code.
final class MessageKeys {
    private static final Pattern SECTION = Pattern.compile("# --- ([a-z]+).*");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]+\\.([a-zA-Z0-9-]+\\.)*([a-zA-Z0-9]+-)*");
    private static final Pattern SUFFIX = Pattern.compile("[.-][a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*");
    private static final Pattern FILE =
        Pattern.compile(".*\\.(json|css|log|properties|png|svg|ttf|ya?ml|tmp|lock|java)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    MessageKeys(List<String> lines) {
        String last = "";
        String section = "";
        for (String line : lines) {
            Matcher heading = SECTION.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
                last = "";
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String key = line.replaceFirst("=.*", "");
                check(key, line, section, last);
                last = key;
            }
        }
    }

    private void check(String key, String line, String section, String last) {
        String text = line.substring(Math.min(line.length(), key.length() + 1));
        if (!line.contains("=") || !KEY.matcher(key).matches()) {
            faults.add("Not a key of dotted words, an equals sign and a text: " + line);
        }
        if (!key.startsWith(section + ".")) {
            faults.add("In section " + section + ", where keys begin with " + section + ".: " + key);
        }
        if (key.compareTo(last) < 0) {
            faults.add("Sort " + key + " before " + last);
        }
        if (texts.put(key, text) != null) {
            faults.add("Twice: " + key);
        }
        if (text.isBlank() || !text.equals(text.strip())) {
            faults.add("Empty, or with spaces around: " + key);
        }
        if (ARGUMENT.matcher(text).find()) {
            checkPattern(key, text);
        }
    }

    private void checkPattern(String key, String text) {
        if (LONE_APOSTROPHE.matcher(text).find()) {
            faults.add("Takes arguments, so write its apostrophe twice: " + key);
        }
        try {
            new MessageFormat(text, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            faults.add("No pattern for MessageFormat (" + e.getMessage() + "): " + key);
        }
    }

    /// What is wrong with the file itself.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// Keys that the code names and the file lacks, each as the line to add.
    ///
    /// @param certain texts given to the methods that look up a key
    /// @param code all texts of the code; one that looks like a key of a section is taken for one
    List<String> missing(Set<String> certain, Set<String> code) {
        Set<String> sections = texts.keySet().stream().map(MessageKeys::section).collect(Collectors.toSet());
        return code.stream()
            .filter(each -> KEY.matcher(each).matches() && !FILE.matcher(each).matches())
            .filter(each -> certain.contains(each) || sections.contains(section(each)))
            .filter(each -> !texts.containsKey(each) && !isPart(each))
            .map(each -> "Add to section " + section(each) + ":  " + each + "=Your text")
            .toList();
    }

    /// Keys that no code names, whole or by a first part that ends in a dot, such as `"products.type." + code`.
    List<String> unused(Set<String> code) {
        List<String> prefixes = code.stream().filter(each -> PREFIX.matcher(each).matches()).toList();
        List<String> suffixes = code.stream().filter(each -> SUFFIX.matcher(each).matches()).toList();
        return texts.keySet().stream()
            .filter(key -> !code.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith))
            .filter(key -> suffixes.stream().noneMatch(suffix -> key.endsWith(suffix)
                && code.contains(key.substring(0, key.length() - suffix.length()))))
            .toList();
    }

    private boolean isPart(String start) {
        return texts.keySet().stream().anyMatch(key -> key.startsWith(start + "."));
    }

    private static String section(String key) {
        return key.replaceFirst("\\..*", "");
    }
}
