package org.portolan.web.operate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.portolan.web.view.Bounded;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Notes of a request that time did not suffice to answer it whole. */
@ControllerAdvice
class PartialAnswers implements ResponseBodyAdvice<Object> {
  private static final String PARTIAL = PartialAnswers.class.getName();

  static boolean isPartial(HttpServletRequest request) {
    return request.getAttribute(PARTIAL) != null;
  }

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Bounded bounded
        && Boolean.TRUE.equals(bounded.partial())
        && request instanceof ServletServerHttpRequest servlet) {
      servlet.getServletRequest().setAttribute(PARTIAL, true);
    }
    return body;
  }
}
