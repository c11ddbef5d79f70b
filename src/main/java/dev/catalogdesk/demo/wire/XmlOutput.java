package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Writes an output by the model as XML, with AWS Query's rules for lists and maps.
final class XmlOutput {
    private final ServiceModel model;
    private final XmlText xml;

    XmlOutput(ServiceModel model, XmlText xml) {
        this.model = model;
        this.xml = xml;
    }

    void members(Shape shape, JsonNode value) {
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            Shape.Member member = JsonOutput.member(shape, each.getKey());
            if (!each.getValue().isNull()) {
                element(member, member.wireName(each.getKey()), each.getValue());
            }
        }
    }

    private void element(Shape.Member use, String name, JsonNode value) {
        Shape shape = model.shape(use);
        switch (shape.type()) {
            case "structure" -> {
                xml.open(name);
                members(shape, value);
                xml.close();
            }
            case "list" -> list(use, shape, name, value);
            case "map" -> map(use, shape, name, value);
            case "timestamp" -> xml.element(name,
                Timestamps.write(value.asDouble(), shape.timestampFormat(use).orElse("iso8601")));
            default -> xml.element(name, value.asText());
        }
    }

    private void list(Shape.Member use, Shape shape, String name, JsonNode value) {
        Shape.Member item = shape.item().orElseThrow();
        if (shape.flattened(use)) {
            value.forEach(each -> element(item, name, each));
            return;
        }
        xml.open(name);
        value.forEach(each -> element(item, item.wireName("member"), each));
        xml.close();
    }

    private void map(Shape.Member use, Shape shape, String name, JsonNode value) {
        boolean flattened = shape.flattened(use);
        Shape.Member item = shape.item().orElseThrow();
        if (!flattened) {
            xml.open(name);
        }
        value.properties().forEach(each -> {
            xml.open(flattened ? name : "entry");
            xml.element(shape.key().orElseThrow().wireName("key"), each.getKey());
            element(item, item.wireName("value"), each.getValue());
            xml.close();
        });
        if (!flattened) {
            xml.close();
        }
    }
}
