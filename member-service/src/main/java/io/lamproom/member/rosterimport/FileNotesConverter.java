package io.lamproom.member.rosterimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Notes about a file as JSON in a text column. */
@Converter
class FileNotesConverter implements AttributeConverter<List<FileNote>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<FileNote>> NOTES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FileNote> notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<FileNote> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, NOTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
