package org.portolan.web;

import java.io.IOException;
import org.portolan.export.Table;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends tables row by row, so that one of a million rows is never in memory. */
@Component
class TableConverter extends AbstractHttpMessageConverter<Table> {
  TableConverter() {
    super(MediaType.valueOf("text/csv;charset=UTF-8"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Table.class;
  }

  @Override
  public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Table readInternal(Class<? extends Table> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("tables are only written", message);
  }

  @Override
  protected void writeInternal(Table table, HttpOutputMessage message) throws IOException {
    table.write(message.getBody());
  }
}
