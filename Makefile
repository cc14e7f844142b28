# Each target says what it does in its "##" line; `make` alone lists them.
SWIFT ?= swift
# Tests of time and of a limit on threads, which a sanitizer breaks; the test library itself leaks.
UNLIMITED = --skip GrowthLaws --skip GrowthTests --skip noThreads
CHECKED = --explicit-target-dependency-import-check error
SYNOPTIC = .build/release/synoptic
EXAMPLE = Examples/harbour

.DEFAULT_GOAL := help
.PHONY: help account build test check faults sanitize growth evaluate look setup clean

help: ## list the targets
	@awk -F ':[^#]*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

account: build ## build synoptic, write the account of the example event and open its page
	$(SYNOPTIC) account --format json -o account.json $(EXAMPLE)
	$(SYNOPTIC) account --quiet --format text -o account.txt $(EXAMPLE)
	$(SYNOPTIC) account --quiet --format html -o account.html $(EXAMPLE)
	@echo
	@sed -n '1,40p' account.txt
	@echo "…"
	@echo
	@echo "The account of $(EXAMPLE)/ is in account.html (open it in a browser), account.txt (to read here) and"
	@echo "account.json (for programs)."
	@echo "Your own reports: $(SYNOPTIC) account FILES…"
	@Scripts/open account.html

build: setup ## install what is missing and build synoptic in release mode, without tests
	@echo "Building synoptic: one to five minutes the first time, seconds later."
	$(SWIFT) build -c release --product synoptic $(CHECKED)

test: setup ## build everything and run all tests
	@echo "Building with tests: two to five minutes the first time, seconds later."
	$(SWIFT) test $(CHECKED)

check: setup ## check the layout of the code, then the rules of the house (imports, lengths, documents)
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	$(SWIFT) test $(CHECKED) --filter HouseTests

faults: build ## kill, fill disks and close outputs for some seconds (by hand: Benchmarks/faults/kills --count 1000)
	Benchmarks/faults/kills --program $(SYNOPTIC) --count 12 --disks 2

sanitize: setup ## run all tests under the address sanitizer, then under the thread sanitizer (half an hour each, its own build folders)
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no $(SWIFT) test $(CHECKED) --sanitize=address --scratch-path .build-address $(UNLIMITED)
	SWIFT_BACKTRACE=enable=no $(SWIFT) test $(CHECKED) --sanitize=thread --scratch-path .build-thread $(UNLIMITED)

evaluate: ## score on the evaluation data (SYNOPTIC_DATA, default ../shared) and compare with Evaluation/floors.json
	@Scripts/setup evaluate
	@cd Scripts && python3 -B -m unittest -q evaluation.test_floors
	Scripts/evaluate

growth: build ## measure how time and memory grow with reports, with the length of one and on hostile inputs (twenty minutes)
	python3 Benchmarks/growth.py $(SYNOPTIC) --limit

look: build ## screenshots of the example's page, light and dark, wide and narrow (needs Playwright and Chromium)
	$(SYNOPTIC) account --quiet --format html -o account.html $(EXAMPLE)
	python3 Scripts/look-at-page.py account.html .build/look

setup: ## install what is missing for building, and say what and why
	@Scripts/setup

clean: ## delete what was built and the example's account
	rm -rf .build .build-address .build-thread account.txt account.json account.html
