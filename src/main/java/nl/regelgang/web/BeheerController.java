package nl.regelgang.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BeheerController {

    @GetMapping("/beheer")
    String begin() {
        return "web/beheer";
    }
}
