package io.lamproom.platform.http;

import io.lamproom.platform.i18n.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says what each code of an enum means, from the code list of the same codes, in both languages. */
final class CodeDescriptions {

    private static final String PREFIX = "code.";

    private final Messages messages = new Messages();

    /** The codes of each list, by its name. */
    private final Map<String, Set<String>> lists = new TreeMap<>();

    CodeDescriptions() {
        for (String key : messages.keys(Locale.ENGLISH)) {
            int end = key.lastIndexOf('.');
            if (key.startsWith(PREFIX) && end > PREFIX.length()) {
                lists.computeIfAbsent(key.substring(PREFIX.length(), end), ignored -> new HashSet<>())
                        .add(key.substring(end + 1));
            }
        }
    }

    /** Of all enums that have no description of their own. */
    void describe(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        if (schema.getEnumeration() == null || schema.getDescription() != null) {
            return;
        }
        List<String> codes =
                schema.getEnumeration().stream().map(String::valueOf).toList();
        String own = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        List<String> same = lists.entrySet().stream()
                .filter(list -> list.getValue().equals(Set.copyOf(codes)))
                .map(Map.Entry::getKey)
                .toList();
        if (!same.isEmpty()) {
            String list = same.contains(own) ? own : same.getFirst();
            schema.setDescription(codes.stream()
                    .map(code -> "`" + code + "` " + label(Locale.ENGLISH, list, code) + " "
                            + label(Locale.SIMPLIFIED_CHINESE, list, code))
                    .collect(Collectors.joining("; ", "", ".")));
        }
    }

    private String label(Locale locale, String list, String code) {
        return messages.text(locale, PREFIX + list + "." + code);
    }
}
