package nl.regelgang.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartController {

    @GetMapping("/")
    String begin(@Nullable Authentication wie) {
        return wie == null ? "redirect:/login" : "redirect:/taken";
    }
}
