package dev.catalogdesk.template;

import java.util.List;
import java.util.Optional;

/// A sentence in plain words for a complaint of a parser that others wrote.
///
/// @param mark what the parser's words hold
/// @param problem what is wrong
/// @param remedy what to do
record Explanation(String mark, String problem, String remedy) {
    /// The first of several that fits.
    ///
    /// @param all explanations, the most telling first
    /// @param words what the parser says
    /// @param place where it says it
    static Optional<TemplateException> first(List<Explanation> all, String words, Place place) {
        return all.stream().filter(each -> words.contains(each.mark())).findFirst()
            .map(each -> new TemplateException(place, each.problem(), each.remedy()));
    }
}
