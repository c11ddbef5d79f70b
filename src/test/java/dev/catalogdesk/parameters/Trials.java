package dev.catalogdesk.parameters;

import dev.catalogdesk.model.ProvisioningParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes values to try a parameter with: those that satisfy all its demands, and for each demand one that does not
/// satisfy this one.
public final class Trials {
    private static final int LONG = 120;
    private static final int MOST = ValueCheck.LONGEST / 2;
    private static final List<String> ODD = List.of("~", " ", "é", "\n", "☃", "A", "a", "0", "/", "{");

    private final ProvisioningParameter parameter;
    private final ItemDemands demands;
    private final boolean list;
    private final List<String> items;

    /// A value that CloudFormation refuses.
    ///
    /// @param value the value
    /// @param reasons all demands that it does not satisfy
    public record Unfitting(String value, Set<Demand> reasons) {
        /// Copies the reasons.
        public Unfitting {
            reasons = Set.copyOf(reasons);
        }
    }

    private Trials(ProvisioningParameter parameter) {
        this.parameter = parameter;
        this.demands = ItemDemands.of(parameter);
        this.list = parameter.type().startsWith("List<") || parameter.type().equals("CommaDelimitedList");
        this.items = fittingItems().filter(this::isItem).filter(item -> demands.broken(item).isEmpty())
            .distinct().toList();
    }

    /// Prepares to make values.
    ///
    /// @param parameter the parameter
    /// @return for that parameter
    public static Trials of(ProvisioningParameter parameter) {
        return new Trials(parameter);
    }

    /// What is demanded of the parameter.
    ///
    /// @return in the order of [Demand]
    public Set<Demand> demands() {
        Set<Demand> all = EnumSet.noneOf(Demand.class);
        all.addAll(demands.all());
        if (parameter.required()) {
            all.add(Demand.REQUIRED);
        }
        return all;
    }

    /// Values that CloudFormation takes: on the bounds and between them, lists of one item and of several.
    ///
    /// @return none where none were found
    public List<String> fitting() {
        List<String> values = new ArrayList<>(items);
        if (list && items.size() > 1) {
            values.add(String.join(",", items.subList(0, Math.min(5, items.size()))));
            values.add(String.join(" , ", items.getLast(), items.getFirst()));
        }
        return values.stream().filter(value -> value.length() <= MOST).toList();
    }

    /// A value that does not satisfy one demand, and if possible satisfies all others. In a list it is the second
    /// item that is wrong.
    ///
    /// @param demand the demand
    /// @return nothing where none was found
    public Optional<Unfitting> unfitting(Demand demand) {
        if (demand == Demand.REQUIRED || (!list && demand == Demand.MIN_LENGTH && demands.shortest() == 1)) {
            Set<Demand> reasons = demands.broken("");
            reasons.addAll(parameter.required() ? Set.of(Demand.REQUIRED) : Set.of());
            return Optional.of(new Unfitting("", reasons));
        }
        Predicate<String> breaks = item -> isItem(item) && demands.broken(item).contains(demand);
        return unfittingItems(demand).filter(breaks).filter(item -> demands.broken(item).size() == 1).findFirst()
            .or(() -> unfittingItems(demand).filter(breaks).findFirst())
            .map(item -> new Unfitting(list && !items.isEmpty() ? items.getFirst() + "," + item : item,
                demands.broken(item)));
    }

    /// An item that is empty or holds a comma is none, and more than the service takes is refused for that.
    private boolean isItem(String item) {
        return !item.isEmpty() && item.length() <= MOST
            && !(list && (item.contains(",") || !item.strip().equals(item)));
    }

    private Stream<String> fittingItems() {
        if (!demands.limits().allowedValues().isEmpty()) {
            return demands.limits().allowedValues().stream();
        }
        if (demands.number()) {
            return Stream.concat(Stream.of(demands.limits().minValue(), demands.limits().maxValue())
                .flatMap(Optional::stream), Stream.of("0", "1", "7", "2.5", "100"));
        }
        int least = Math.max(1, demands.shortest());
        return Stream.of(demands.real(), grown(least, least), grown(least, Math.max(least, Math.min(LONG, longest()))),
            grown(longest(), longest()), parameter.defaultValue().stream().toList()).flatMap(Collection::stream);
    }

    private Stream<String> unfittingItems(Demand demand) {
        return switch (demand) {
            case REQUIRED -> Stream.empty();
            case ALLOWED_VALUES -> Stream.concat(items.stream(), Stream.of("1", "x"))
                .flatMap(each -> Stream.of(each + "0", each + "~", "-" + each));
            case ALLOWED_PATTERN -> Stream.of(items.stream().flatMap(Trials::slips), slips("a"), ODD.stream()
                .flatMap(each -> Stream.of(each.repeat(Math.max(1, demands.shortest())), each.repeat(longest()))))
                .flatMap(each -> each);
            case MIN_LENGTH -> ofLength(demands.shortest() - 1);
            case MAX_LENGTH -> ofLength(longest() + 1);
            case MIN_VALUE -> Stream.of(demands.least().subtract(BigDecimal.ONE).toPlainString());
            case MAX_VALUE -> Stream.of(demands.most().add(BigDecimal.ONE).toPlainString());
            case NUMBER -> Stream.of("ten", "1;5", "0x10", "1 000");
            case FORMAT -> Stream.concat(demands.unreal().stream(),
                grown(Math.max(1, demands.shortest()), longest()).stream());
        };
    }

    private int longest() {
        return Math.min(MOST, demands.longest(Math.max(LONG, demands.shortest())));
    }

    private Stream<String> ofLength(int length) {
        return length < 1 ? Stream.empty()
            : Stream.concat(grown(length, length).stream(), Stream.of("a".repeat(length)));
    }

    private List<String> grown(int least, int most) {
        return demands.expression().isEmpty() ? List.of("a".repeat(least))
            : MatchingText.find(demands.expression(), least, most).stream().toList();
    }

    /// A letter wrong, missing or too many.
    private static Stream<String> slips(String text) {
        List<String> slips = new ArrayList<>();
        for (String odd : ODD) {
            slips.add(text + odd);
            for (int at = 0; at < Math.min(LONG, text.length()); at++) {
                slips.add(text.substring(0, at) + odd + text.substring(at + 1));
            }
        }
        slips.add(text.substring(0, text.length() - 1));
        return slips.stream();
    }
}
