package io.lamproom.platform.http;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Refers to a component where an array was told to hold one and the scanner wrote it out in place: generators of clients
 * would make up a second type.
 */
final class NamedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private NamedSchemas() {}

    static void refer(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        for (Schema schema : components.getSchemas().values()) {
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(field -> refer(components, field));
            }
        }
    }

    private static void refer(Components components, Schema field) {
        if (field.getItems() != null && field.getItems().getProperties() != null) {
            named(components, field.getItems())
                    .ifPresent(name -> field.setItems(OASFactory.createSchema().ref(SCHEMAS + name)));
        }
    }

    /** The component of the same fields. */
    private static Optional<String> named(Components components, Schema inPlace) {
        return components.getSchemas().entrySet().stream()
                .filter(component -> component.getValue().getProperties() != null
                        && component
                                .getValue()
                                .getProperties()
                                .keySet()
                                .equals(inPlace.getProperties().keySet())
                        && Objects.equals(component.getValue().getRequired(), inPlace.getRequired()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
